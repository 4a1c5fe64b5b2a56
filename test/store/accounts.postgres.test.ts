import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { accountsSuite } from "./accounts-suite.ts";

const postgres = await startPostgres();

describe("the staff's accounts on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  accountsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
