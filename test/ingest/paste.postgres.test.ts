import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { pasteSuite } from "./paste-suite.ts";

const postgres = await startPostgres();

describe("what is pasted, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  pasteSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
