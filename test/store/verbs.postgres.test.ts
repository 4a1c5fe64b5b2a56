import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { verbsSuite } from "./verbs-suite.ts";

const postgres = await startPostgres();

describe("the newsroom's verbs on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  verbsSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
