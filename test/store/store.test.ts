import { describe } from "node:test";
import { storeSuite } from "./store-suite.ts";

describe("the store on SQLite", () => storeSuite(async () => null));
