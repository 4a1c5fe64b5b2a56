import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page that notes whatever a reader's browser would complain of. */
export interface WatchedPage {
  page: Page;
  /** Console errors, uncaught errors, policy reports, failed requests, requests to another host. */
  complaints: string[];
}

/** Opens a page in a context of its own. `window.print` only counts its calls, in `window.printed`. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    const page = globalThis as unknown as { printed: number; print(): void; addEventListener(name: string, heard: (event: unknown) => void): void };
    page.printed = 0;
    page.print = () => {
      page.printed++;
    };
    page.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI } = event as { violatedDirective: string; blockedURI: string };
      console.error(`policy ${violatedDirective} blocked ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Whatever is still on its way when its reader leaves the page (an icon, a picture, an answer) is given up by the browser, not failed.
    const error = request.failure()?.errorText;
    if (error !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${error}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!new URL(request.url()).hostname.endsWith("localhost")) complaints.push(`another host: ${request.url()}`);
  });
  return { page, complaints };
}

/** How many pixels of a page lie beyond the right edge of its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as { document: { scrollingElement: { scrollWidth: number } }; innerWidth: number };
    return document.scrollingElement.scrollWidth - innerWidth;
  });
}
