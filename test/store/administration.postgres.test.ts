import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { administrationSuite } from "./administration-suite.ts";

const postgres = await startPostgres();

describe("administration on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  administrationSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
