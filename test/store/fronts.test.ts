import { describe } from "node:test";
import { frontsSuite } from "./fronts-suite.ts";

describe("fronts on SQLite", () => frontsSuite(async () => null, 60));
