import { describe } from "node:test";
import { folderSuite } from "./folder-suite.ts";

describe("folders of wires, on SQLite", () => folderSuite(async () => null));
