import { describe } from "node:test";
import { eventsSuite } from "./events-suite.ts";

describe("events of what came in, on SQLite", () => eventsSuite(async () => null));
