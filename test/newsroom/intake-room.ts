import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { channelActs } from "../../src/commands/channel-acts.ts";
import { openIngest } from "../../src/commands/open-ingest.ts";
import type { Staff } from "../../src/core/staff.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { openVisits } from "../../src/ingest/poll/visits.ts";
import { listen } from "../../src/web/server.ts";
import { axeFindings } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { buildApp } from "../built-app.ts";
import { type OtherSide, openOtherSide } from "../ingest/other-side.ts";
import { type WatchedPage, watchedPage } from "../watched-page.ts";
import { everywhere, type Office, openOffice } from "./office.ts";
import { settled } from "./settled.ts";

/** A newsroom on a port, with somebody else's server that its channels may ask. */
export interface IntakeRoom {
  office: Office;
  side: OtherSide;
  chief: Staff;
  browser: Browser;
  /** Asks what is due, twelve times, a few seconds of the newsroom's clock apart. */
  ask(): Promise<void>;
  /** A screen as `staff` sees it. */
  screen(staff: Staff, path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export async function openIntakeRoom(executablePath: string): Promise<IntakeRoom> {
  buildApp();
  const side = await openOtherSide();
  const opened = Promise.withResolvers<Ingest>();
  const office = await openOffice(undefined, (store) => {
    const ingest = { ...openIngest(store, { fetchAllow: [side.host], incoming: "" }), rest: 0 };
    opened.resolve(ingest);
    return channelActs(ingest, [side.host]);
  });
  const visits = openVisits(await opened.promise, (error) => assert.fail(String(error)));
  const server = await listen(office.answer, { host: "127.0.0.1", port: 0 });
  const browser = await openBrowser(executablePath);
  const origin = `http://hecheng.localhost:${server.port}`;
  return {
    office,
    side,
    browser,
    chief: await office.hire(everywhere("chief"), everywhere("administrator")),
    async ask() {
      for (let round = 0; round < 12; round++) {
        office.clock.at += 2_000;
        await visits.look(office.clock.at);
        await visits.settled();
      }
    },
    async screen(staff, path, options = {}) {
      const watched = await watchedPage(browser, { locale: "zh-CN", ...options });
      const [name = "", value = ""] = office.cookieOf(staff).split("=");
      await watched.page.context().addCookies([{ name, value, url: origin }]);
      await watched.page.goto(`${origin}/newsroom${path}`);
      return watched;
    },
    async close() {
      await browser.close();
      await visits.stop();
      await side.stop();
      await server.close();
      await office.close();
    },
  };
}

/** What axe finds on the screen, or in the dialog that stands before it. */
export async function violationsOn(page: Page, within = "body"): Promise<string[]> {
  await settled(page);
  // The frame and each dialog have a header; the dialog is the only one that is read while it is open.
  return axeFindings(page, within, ["landmark-no-duplicate-banner"]);
}

export const DIALOG = "[role=dialog]";
export const TELEPHONE = { viewport: { width: 390, height: 844 } };
