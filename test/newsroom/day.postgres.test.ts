import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser } from "../browser.ts";
import { buildApp } from "../built-app.ts";
import { chromium, NO_CHROMIUM, NO_POSTGRES, startPostgres } from "../needs.ts";
import { startDemo } from "../program.ts";
import { walkDay } from "./day.ts";

const path = chromium();
const postgres = await startPostgres();
after(() => postgres?.stop());

test("the same day on PostgreSQL", { skip: postgres ? !path && NO_CHROMIUM : NO_POSTGRES }, async () => {
  buildApp();
  const demo = await startDemo({ DATELINE_DATABASE_URL: (await postgres?.url()) ?? "" });
  const browser = await openBrowser(path ?? "");
  try {
    assert.deepEqual(await walkDay({ browser, ...demo }), []);
  } finally {
    await browser.close();
    await demo.stop();
  }
});
