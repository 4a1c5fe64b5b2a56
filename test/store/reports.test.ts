import { describe } from "node:test";
import { reportsSuite } from "./reports-suite.ts";

describe("reports on SQLite", () => reportsSuite(async () => null));
