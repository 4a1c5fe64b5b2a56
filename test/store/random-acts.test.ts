import { describe } from "node:test";
import { randomActsSuite } from "./random-acts-suite.ts";

describe("random acts on SQLite", () => randomActsSuite(async () => null, 12));
