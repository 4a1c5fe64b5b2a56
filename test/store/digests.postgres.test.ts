import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { digestsSuite } from "./digests-suite.ts";

const postgres = await startPostgres();

describe("digests on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  digestsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
