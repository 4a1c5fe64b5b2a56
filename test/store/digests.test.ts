import { describe } from "node:test";
import { digestsSuite } from "./digests-suite.ts";

describe("digests on SQLite", () => digestsSuite(async () => null));
