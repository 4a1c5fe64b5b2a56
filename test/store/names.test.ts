import { describe } from "node:test";
import { namesSuite } from "./names-suite.ts";

describe("the table of names on SQLite", () => namesSuite(async () => null));
