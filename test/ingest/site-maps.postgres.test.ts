import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { siteMapsSuite } from "./site-maps-suite.ts";

const postgres = await startPostgres();

describe("site maps as channels, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  siteMapsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
