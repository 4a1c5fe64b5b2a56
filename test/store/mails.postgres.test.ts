import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { mailsSuite } from "./mails-suite.ts";

const postgres = await startPostgres();

describe("the outbox on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  mailsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
