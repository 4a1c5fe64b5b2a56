import { describe } from "node:test";
import { outSuite } from "./out-suite.ts";

describe("lists by byline and month on SQLite", () => outSuite(async () => null));
