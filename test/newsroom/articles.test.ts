import { describe } from "node:test";
import { articlesSuite } from "./articles-suite.ts";

describe("articles over the API on SQLite", () => articlesSuite(async () => null));
