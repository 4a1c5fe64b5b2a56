import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { figuresSuite } from "./figures-suite.ts";

const postgres = await startPostgres();

describe("figures on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  figuresSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
