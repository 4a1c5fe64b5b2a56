import { describe } from "node:test";
import { mailsSuite } from "./mails-suite.ts";

describe("the outbox on SQLite", () => mailsSuite(async () => null));
