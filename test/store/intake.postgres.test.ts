import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { intakeSuite } from "./intake-suite.ts";

const postgres = await startPostgres();

describe("what comes in, as editors see it, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  intakeSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
