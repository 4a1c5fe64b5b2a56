import { describe } from "node:test";
import { earlierDataSuite } from "./earlier-data-suite.ts";

describe("earlier data on SQLite", () => earlierDataSuite(async () => null));
