import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { randomActsSuite } from "./random-acts-suite.ts";

const postgres = await startPostgres();

describe("random acts on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  randomActsSuite(async () => (await postgres?.url()) ?? null, 4);
  after(() => postgres?.stop());
});
