import { describe } from "node:test";
import { eventsSuite } from "./events-suite.ts";

describe("public events on SQLite", () => eventsSuite(async () => null));
