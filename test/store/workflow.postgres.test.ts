import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { workflowSuite } from "./workflow-suite.ts";

const postgres = await startPostgres();

describe("the way of a text to its readers on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  workflowSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
