import { describe } from "node:test";
import { deskSuite } from "./desk-suite.ts";

describe("the desk of events on SQLite", () => deskSuite(async () => null));
