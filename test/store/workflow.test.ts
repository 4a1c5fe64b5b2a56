import { describe } from "node:test";
import { workflowSuite } from "./workflow-suite.ts";

describe("the way of a text to its readers on SQLite", () => workflowSuite(async () => null));
