import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { reportsSuite } from "./reports-suite.ts";

const postgres = await startPostgres();

describe("reports on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  reportsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
