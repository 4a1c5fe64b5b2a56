import { describe } from "node:test";
import { administrationSuite } from "./administration-suite.ts";

describe("administration on SQLite", () => administrationSuite(async () => null));
