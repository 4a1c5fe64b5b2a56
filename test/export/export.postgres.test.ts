import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { exportSuite } from "./export-suite.ts";

const postgres = await startPostgres();

describe("exports on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  exportSuite(async () => (await postgres?.url()) ?? null, 1);
  after(() => postgres?.stop());
});
