import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { namesSuite } from "./names-suite.ts";

const postgres = await startPostgres();

describe("the table of names on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  namesSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
