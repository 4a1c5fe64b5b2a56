import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { deskSuite } from "./desk-suite.ts";

const postgres = await startPostgres();

describe("the desk of events on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  deskSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
