import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { frontsSuite } from "./fronts-suite.ts";

const postgres = await startPostgres();

describe("fronts on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  frontsSuite(async () => (await postgres?.url()) ?? null, 15);
  after(() => postgres?.stop());
});
