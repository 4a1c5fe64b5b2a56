import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import type { RunningDemo } from "./program.ts";

/** Where pictures go, and a word that their names have. */
export interface Wanted {
  folder: string;
  only: string;
}

/** Every page of the two portals at 1280 and 390 px, light and dark. */
export async function portalPictures(browser: Browser, { city, digest }: RunningDemo, { folder, only }: Wanted): Promise<void> {
  const pages: [name: string, address: string][] = [
    ["city-home", `${city}/`],
    ["city-front", `${city}/xinwen/`],
    ["city-home-hant", `${city}/hant/`],
    ["city-article-hant", await firstArticle(browser, `${city}/hant/xinwen/shizheng/`)],
    ["city-article", await firstArticle(browser, `${city}/xinwen/shizheng/`)],
    ["city-day", `${city}/today`],
    ["city-pictures", `${city}/pictures`],
    ["city-blogs", `${city}/blogs/`],
    ["city-column", `${city}/blogs/hexian/`],
    ["city-podcasts", `${city}/podcasts`],
    ["city-show", `${city}/podcasts/shengyin`],
    ["city-episode", await firstArticle(browser, `${city}/podcasts/shengyin`)],
    ["city-events", `${city}/events/`],
    ["city-event", await firstOf(browser, `${city}/events/`, "main .events h3 a")],
    ["city-event-hant", await firstOf(browser, `${city}/hant/events/`, "main .events h3 a")],
    ["city-sitemap", `${city}/sitemap`],
    ["city-copyright", `${city}/copyright`],
    ["city-register", `${city}/register`],
    ["city-login", `${city}/login`],
    ["city-404", `${city}/nothing-here`],
    ["digest-home", `${digest}/`],
    ["digest-front", `${digest}/shizheng/`],
    ["digest-home-hant", `${digest}/hant/`],
    ["digest-article", await firstArticle(browser, `${digest}/shizheng/`)],
    ["digest-story", await firstOf(browser, await firstOf(browser, `${digest}/events/`, "main .events h3 a"), 'main a[href^="/stories/"]')],
    ["digest-follow", `${digest}/follow`],
  ];
  for (const [name, address] of pages.filter(([name]) => name.includes(only))) {
    await shoot(browser, address, `${folder}/${name}-1280.png`, { width: 1280 });
    await shoot(browser, address, `${folder}/${name}-390.png`, { width: 390 });
    await shoot(browser, address, `${folder}/${name}-1280-dark.png`, { width: 1280, scheme: "dark" });
  }
}

/** The picture of README.md. */
export function readmePicture(browser: Browser, { city }: RunningDemo): Promise<void> {
  return shoot(browser, `${city}/`, resolve(import.meta.dirname, "../docs/home.png"), { width: 1280, height: 1000, fullPage: false });
}

/** Address of the first article of a front. */
function firstArticle(browser: Browser, front: string): Promise<string> {
  return firstOf(browser, front, "main ul.list a, main .front-lead a, main .episodes h3 a");
}

/** Where the first link of a page leads that the selector finds. */
async function firstOf(browser: Browser, front: string, links: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(front);
  const address = await page.locator(links).first().getAttribute("href");
  await page.close();
  return new URL(address ?? "/", front).href;
}

interface Shot {
  width: number;
  height?: number;
  scheme?: "light" | "dark";
  fullPage?: boolean;
}

/** Takes a picture of a page as it is seen at that width. */
async function shoot(browser: Browser, address: string, file: string, { width, height = 900, scheme = "light", fullPage = true }: Shot) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(address);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}
