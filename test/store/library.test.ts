import { describe } from "node:test";
import { librarySuite } from "./library-suite.ts";

describe("the library on SQLite", () => librarySuite(async () => null));
