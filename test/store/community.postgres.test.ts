import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { communitySuite } from "./community-suite.ts";

const postgres = await startPostgres();

describe("comments and columns on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  communitySuite(async () => (await postgres?.url()) ?? null, 4);
  after(() => postgres?.stop());
});
