import { describe } from "node:test";
import { soundSuite } from "./sound-suite.ts";

describe("sound and shows on SQLite", () => soundSuite(async () => null));
