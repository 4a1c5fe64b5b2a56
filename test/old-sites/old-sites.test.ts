import { describe } from "node:test";
import { oldSitesSuite } from "./old-sites-suite.ts";

describe("old sites come in, on SQLite", () => oldSitesSuite(async () => null));
