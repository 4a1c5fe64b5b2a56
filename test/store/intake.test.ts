import { describe } from "node:test";
import { intakeSuite } from "./intake-suite.ts";

describe("what comes in, as editors see it, on SQLite", () => intakeSuite(async () => null));
