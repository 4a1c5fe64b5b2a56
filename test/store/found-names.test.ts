import { describe } from "node:test";
import { foundNamesSuite } from "./found-names-suite.ts";

describe("names in what came in on SQLite", () => foundNamesSuite(async () => null));
