import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { folderSuite } from "./folder-suite.ts";

const postgres = await startPostgres();

describe("folders of wires, on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  folderSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
