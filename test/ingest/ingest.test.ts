import { describe } from "node:test";
import { ingestSuite } from "./ingest-suite.ts";

describe("what comes in by itself, on SQLite", () => ingestSuite(async () => null));
