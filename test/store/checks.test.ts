import { describe } from "node:test";
import { checksSuite } from "./checks-suite.ts";

describe("checks on SQLite", () => checksSuite(async () => null));
