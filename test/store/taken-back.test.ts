import { describe } from "node:test";
import { takenBackSuite } from "./taken-back-suite.ts";

describe("what agencies take back on SQLite", () => takenBackSuite(async () => null));
