import { describe } from "node:test";
import { backupSuite } from "./backup-suite.ts";

const sqlite = async () => null;

describe("a backup of SQLite", () => backupSuite(sqlite, { SQLite: sqlite }));
