import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { backupSuite } from "./backup-suite.ts";

const postgres = await startPostgres();
after(() => postgres?.stop());

const sqlite = async () => null;
const fresh = async () => (await postgres?.url()) ?? null;
const skip = postgres ? false : NO_POSTGRES;

describe("a backup of PostgreSQL", { skip }, () => backupSuite(fresh, { SQLite: sqlite, PostgreSQL: fresh }));
describe("a backup of SQLite", { skip }, () => backupSuite(sqlite, { PostgreSQL: fresh }));
