import { describe } from "node:test";
import { relatedSuite } from "./related-suite.ts";

describe("related news on SQLite", () => relatedSuite(async () => null, 12));
