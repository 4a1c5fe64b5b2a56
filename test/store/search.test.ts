import { describe } from "node:test";
import { searchSuite } from "./search-suite.ts";

describe("search on SQLite", () => searchSuite(async () => null));
