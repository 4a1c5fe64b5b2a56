import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { noticesSuite } from "./notices-suite.ts";

const postgres = await startPostgres();

describe("what agencies say of what they sent, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  noticesSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
