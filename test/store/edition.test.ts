import { describe } from "node:test";
import { editionSuite } from "./edition-suite.ts";

describe("the words of the Traditional edition on SQLite", () => editionSuite(async () => null));
