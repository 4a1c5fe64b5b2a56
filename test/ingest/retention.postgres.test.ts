import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { retentionSuite } from "./retention-suite.ts";

const postgres = await startPostgres();

describe("how long answers are kept, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  retentionSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
