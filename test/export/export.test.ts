import { describe } from "node:test";
import { exportSuite } from "./export-suite.ts";

describe("exports on SQLite", () => exportSuite(async () => null, 4));
