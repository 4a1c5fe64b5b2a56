import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.ts";
import { chromium } from "./needs.ts";
import { type RunningDemo, startDemo } from "./program.ts";

// Pictures of the portals' pages: `npm run screenshots -- [--to FOLDER] [--only WORD] [--city ADDRESS --digest ADDRESS]`
const { values } = parseArgs({
  options: { to: { type: "string" }, only: { type: "string" }, city: { type: "string" }, digest: { type: "string" }, readme: { type: "boolean" } },
});
// `--readme` makes the picture of README.md instead.
const folder = resolve(values.to ?? "screenshots");
const path = chromium();
if (!path) throw new Error("Chromium is not installed.");
await mkdir(folder, { recursive: true });
const running: RunningDemo | null = values.city ? null : await startDemo();
const city = values.city ?? running?.city ?? "";
const digest = values.digest ?? running?.digest ?? "";
const browser = await openBrowser(path);

/** Address of the first article of a front whose link matches. */
async function firstArticle(front: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(front);
  const address = await page.locator("main ul.list a, main .front-lead a").first().getAttribute("href");
  await page.close();
  return new URL(address ?? "/", front).href;
}

/** Takes a picture of a page as it is seen at that width. */
async function shoot(
  address: string,
  file: string,
  options: { width: number; height?: number; scheme?: "light" | "dark"; fullPage?: boolean },
): Promise<void> {
  const { width, height = 900, scheme = "light", fullPage = true } = options;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(address);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}

async function shootAll(): Promise<void> {
  const pages: [name: string, address: string][] = [
    ["city-home", `${city}/`],
    ["city-front", `${city}/xinwen/`],
    ["city-article", await firstArticle(`${city}/xinwen/shizheng/`)],
    ["city-day", `${city}/today`],
    ["city-pictures", `${city}/pictures`],
    ["city-sitemap", `${city}/sitemap`],
    ["city-copyright", `${city}/copyright`],
    ["city-404", `${city}/nothing-here`],
    ["digest-home", `${digest}/`],
    ["digest-front", `${digest}/shizheng/`],
    ["digest-article", await firstArticle(`${digest}/shizheng/`)],
    ["digest-follow", `${digest}/follow`],
  ];
  for (const [name, address] of pages.filter(([name]) => name.includes(values.only ?? ""))) {
    await shoot(address, `${folder}/${name}-1280.png`, { width: 1280 });
    await shoot(address, `${folder}/${name}-390.png`, { width: 390 });
    await shoot(address, `${folder}/${name}-1280-dark.png`, { width: 1280, scheme: "dark" });
  }
  console.log(`Screenshots are in ${folder}`);
}

if (values.readme) await shoot(`${city}/`, resolve(import.meta.dirname, "../docs/home.png"), { width: 1280, height: 1000, fullPage: false });
else await shootAll();
await browser.close();
await running?.stop();
