import { describe } from "node:test";
import { copiesSuite } from "./copies-suite.ts";

describe("near copies, on SQLite", () => copiesSuite(async () => null));
