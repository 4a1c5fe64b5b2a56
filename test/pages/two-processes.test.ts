import { describe } from "node:test";
import { twoProcessesSuite } from "./two-processes-suite.ts";

describe("two processes on one SQLite file", () => twoProcessesSuite(async () => null, 30));
