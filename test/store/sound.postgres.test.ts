import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { soundSuite } from "./sound-suite.ts";

const postgres = await startPostgres();

describe("sound and shows on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  soundSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
