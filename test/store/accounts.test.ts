import { describe } from "node:test";
import { accountsSuite } from "./accounts-suite.ts";

describe("the staff's accounts on SQLite", () => accountsSuite(async () => null));
