import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { readersSuite } from "./readers-suite.ts";

const postgres = await startPostgres();

describe("readers' accounts on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  readersSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
