import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { librarySuite } from "./library-suite.ts";

const postgres = await startPostgres();

describe("the library on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  librarySuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
