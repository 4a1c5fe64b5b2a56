import { after, describe } from "node:test";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { webhooksSuite } from "./webhooks-suite.ts";

const postgres = await startPostgres();

describe("webhooks on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  webhooksSuite(async () => (await postgres?.url()) ?? null);
  after(() => postgres?.stop());
});
