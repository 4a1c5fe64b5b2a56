import { describe } from "node:test";
import { listsSuite } from "./lists-suite.ts";

describe("front pages as channels, on SQLite", () => listsSuite(async () => null));
