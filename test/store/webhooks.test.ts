import { describe } from "node:test";
import { webhooksSuite } from "./webhooks-suite.ts";

describe("webhooks on SQLite", () => webhooksSuite(async () => null));
