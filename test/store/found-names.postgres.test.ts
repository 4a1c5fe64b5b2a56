import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { foundNamesSuite } from "./found-names-suite.ts";

const postgres = await startPostgres();

describe("names in what came in on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  foundNamesSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
