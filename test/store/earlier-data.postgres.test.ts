import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { earlierDataSuite } from "./earlier-data-suite.ts";

const postgres = await startPostgres();

describe("earlier data on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  earlierDataSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
