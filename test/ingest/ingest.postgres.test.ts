import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { ingestSuite } from "./ingest-suite.ts";

const postgres = await startPostgres();

describe("what comes in by itself, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  ingestSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
