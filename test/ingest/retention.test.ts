import { describe } from "node:test";
import { retentionSuite } from "./retention-suite.ts";

describe("how long answers are kept, on SQLite", () => retentionSuite(async () => null));
