import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { publishDueSuite } from "./publish-due-suite.ts";

const postgres = await startPostgres();

describe("what falls due on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  publishDueSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
