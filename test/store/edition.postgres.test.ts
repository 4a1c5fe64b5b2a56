import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { editionSuite } from "./edition-suite.ts";

const postgres = await startPostgres();

describe("the words of the Traditional edition on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  editionSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
