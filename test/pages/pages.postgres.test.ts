import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { pagesSuite } from "./pages-suite.ts";

const postgres = await startPostgres();

describe("kept pages on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  pagesSuite(async () => (await postgres?.url()) ?? null, { runs: 15, withoutTags: false });
  after(() => postgres?.stop());
});
