import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { checksSuite } from "./checks-suite.ts";

const postgres = await startPostgres();

describe("checks on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  checksSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
