import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { copiesSuite } from "./copies-suite.ts";

const postgres = await startPostgres();

describe("near copies, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  copiesSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
