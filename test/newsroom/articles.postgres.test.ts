import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { articlesSuite } from "./articles-suite.ts";

const postgres = await startPostgres();

describe("articles over the API on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  articlesSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
