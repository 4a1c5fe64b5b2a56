import { describe } from "node:test";
import { readersSuite } from "./readers-suite.ts";

describe("readers' accounts on SQLite", () => readersSuite(async () => null));
