import { describe } from "node:test";
import { siteMapsSuite } from "./site-maps-suite.ts";

describe("site maps as channels, on SQLite", () => siteMapsSuite(async () => null));
