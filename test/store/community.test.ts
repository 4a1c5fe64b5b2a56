import { describe } from "node:test";
import { communitySuite } from "./community-suite.ts";

describe("comments and columns on SQLite", () => communitySuite(async () => null, 15));
