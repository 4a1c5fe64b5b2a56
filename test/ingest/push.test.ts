import { describe } from "node:test";
import { pushSuite } from "./push-suite.ts";

describe("what others send, on SQLite", () => pushSuite(async () => null));
