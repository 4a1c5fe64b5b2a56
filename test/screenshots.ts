import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.ts";
import { buildApp } from "./built-app.ts";
import { chromium } from "./needs.ts";
import { startDemo } from "./program.ts";
import { handbookPictures, newsroomPictures } from "./screenshots-of-newsroom.ts";
import { portalPictures, readmePicture } from "./screenshots-of-portal.ts";

// Pictures of every page: `npm run screenshots -- [--to FOLDER] [--only WORD]`. Those of the newsroom begin with `newsroom`.
// `--readme` and `--handbook` make the pictures that the documents show instead.
const { values } = parseArgs({
  options: { to: { type: "string" }, only: { type: "string" }, readme: { type: "boolean" }, handbook: { type: "boolean" } },
});
const only = values.only ?? "";
const path = chromium();
if (!path) throw new Error("Chromium is not installed.");
buildApp();
const demo = await startDemo();
const browser = await openBrowser(path);
try {
  if (values.readme) await readmePicture(browser, demo);
  else if (values.handbook) await handbookPictures(browser, demo);
  else {
    const folder = resolve(values.to ?? "screenshots");
    await mkdir(folder, { recursive: true });
    if (!only.startsWith("newsroom")) await portalPictures(browser, demo, { folder, only });
    await newsroomPictures(browser, demo, { folder, only });
    console.log(`Screenshots are in ${folder}`);
  }
} finally {
  await browser.close();
  await demo.stop();
}
