import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { eventsSuite } from "./events-suite.ts";

const postgres = await startPostgres();

describe("public events on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  eventsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
