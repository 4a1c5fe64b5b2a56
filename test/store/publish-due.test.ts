import { describe } from "node:test";
import { publishDueSuite } from "./publish-due-suite.ts";

describe("what falls due on SQLite", () => publishDueSuite(async () => null));
