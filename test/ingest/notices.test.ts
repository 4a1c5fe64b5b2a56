import { describe } from "node:test";
import { noticesSuite } from "./notices-suite.ts";

describe("what agencies say of what they sent, on SQLite", () => noticesSuite(async () => null));
