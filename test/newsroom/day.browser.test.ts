import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser } from "../browser.ts";
import { buildApp } from "../built-app.ts";
import { chromium, NO_CHROMIUM } from "../needs.ts";
import { startDemo } from "../program.ts";
import { walkDay } from "./day.ts";

const path = chromium();

test("a day in the newsroom: invited, written, reviewed twice, scheduled, public, corrected, withdrawn", { skip: !path && NO_CHROMIUM }, async () => {
  buildApp();
  const demo = await startDemo();
  const browser = await openBrowser(path ?? "");
  try {
    assert.deepEqual(await walkDay({ browser, ...demo }), []);
  } finally {
    await browser.close();
    await demo.stop();
  }
});
