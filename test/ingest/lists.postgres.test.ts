import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { listsSuite } from "./lists-suite.ts";

const postgres = await startPostgres();

describe("front pages as channels, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  listsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
