import { describe } from "node:test";
import { verbsSuite } from "./verbs-suite.ts";

describe("the newsroom's verbs on SQLite", () => verbsSuite(async () => null));
