import { describe } from "node:test";
import { randomWorkflowSuite } from "./random-workflow-suite.ts";

describe("random acts of the workflow on SQLite", () => randomWorkflowSuite(async () => null, 10_000));
