import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { storeSuite } from "./store-suite.ts";

const postgres = await startPostgres();

describe("the store on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  storeSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
