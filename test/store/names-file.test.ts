import { describe } from "node:test";
import { namesFileSuite } from "./names-file-suite.ts";

describe("the table of names as a file on SQLite", () => namesFileSuite(async () => null));
