import { type Browser, chromium as engine } from "playwright-core";

/** Starts an installed Chromium (path from `chromium()` of needs.ts) without its own traffic; the caller closes it. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return engine.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
