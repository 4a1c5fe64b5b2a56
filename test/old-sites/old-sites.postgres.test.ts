import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { oldSitesSuite } from "./old-sites-suite.ts";

const postgres = await startPostgres();

describe("old sites come in, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  oldSitesSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
