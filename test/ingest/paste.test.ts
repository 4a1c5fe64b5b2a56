import { describe } from "node:test";
import { pasteSuite } from "./paste-suite.ts";

describe("what is pasted, on SQLite", () => pasteSuite(async () => null));
