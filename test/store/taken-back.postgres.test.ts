import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { takenBackSuite } from "./taken-back-suite.ts";

const postgres = await startPostgres();

describe("what agencies take back on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  takenBackSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
