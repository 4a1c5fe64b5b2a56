import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { randomWorkflowSuite } from "./random-workflow-suite.ts";

const postgres = await startPostgres();

describe("random acts of the workflow on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  randomWorkflowSuite(async () => (await postgres?.url()) ?? null, 1_000);
  after(() => postgres?.stop());
});
