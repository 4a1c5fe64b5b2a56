import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { pushSuite } from "./push-suite.ts";

const postgres = await startPostgres();

describe("what others send, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  pushSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
