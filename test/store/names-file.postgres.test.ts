import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { namesFileSuite } from "./names-file-suite.ts";

const postgres = await startPostgres();

describe("the table of names as a file on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  namesFileSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
