import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { outSuite } from "./out-suite.ts";

const postgres = await startPostgres();

describe("lists by byline and month on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  outSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
