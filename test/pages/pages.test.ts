import { describe } from "node:test";
import { pagesSuite } from "./pages-suite.ts";

describe("kept pages on SQLite", () => pagesSuite(async () => null, { runs: 150, withoutTags: true }));
