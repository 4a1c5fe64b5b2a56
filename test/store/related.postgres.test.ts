import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { relatedSuite } from "./related-suite.ts";

const postgres = await startPostgres();

describe("related news on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  relatedSuite(async () => (await postgres?.url()) ?? null, 3);
  after(() => postgres?.stop());
});
