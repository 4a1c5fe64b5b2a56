import { pino } from "pino";
import { firstLink } from "../newsroom/accounts/first-link.ts";
import { openAccounts } from "../newsroom/accounts/open-accounts.ts";
import { sweepUploads } from "../newsroom/library/sweep-uploads.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { newsroomRoutes } from "../newsroom/server.ts";
import { holdAssets } from "../portal/assets.ts";
import { originOf } from "../portal/context.ts";
import { portalPages } from "../portal/pages.ts";
import { keepParts } from "../portal/parts.ts";
import { portalRoutes } from "../portal/routes.ts";
import { sites } from "../store/published/sites.ts";
import { openStore, type Store } from "../store/store.ts";
import { sweepBlobs } from "../store/sweep-blobs.ts";
import { listen } from "../web/server.ts";
import { runWorker } from "../worker/run.ts";
import { steadyClock } from "../worker/steady-clock.ts";
import type { Call, Command } from "./command.ts";
import { frontDoor } from "./front-door.ts";
import { linkAddress } from "./link-address.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "serves the portals; the first start creates everything",
  usage: "[--demo] [--port 4000] [--host 127.0.0.1]",
  options: { demo: { type: "boolean" }, port: { type: "string" }, host: { type: "string" } },
  async run(call) {
    const { config, flags, say } = call;
    // Loaded when needed: the demo brings the pictures' library, which a start without it need not wait for.
    if (flags["demo"] && !config.databaseUrl) await (await import("./demo/prepare.ts")).prepareDemo(config.data, say);
    const steady = steadyClock(systemClock, () => performance.now());
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, backups: config.backups, clock: systemClock, steady });
    try {
      if ((await sites(store)).length === 0) await fill(store, call);
      await serve(store, call);
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** What a newsroom without any site begins with. */
async function fill(store: Store, { flags, say }: Call): Promise<void> {
  if (flags["demo"]) await (await import("./demo/load.ts")).loadDemo(store, say);
  else await (await import("./first-site.ts")).defineFirstSite(store, say);
}

/** Serves until the process is told to end. */
async function serve(store: Store, { config, say }: Call): Promise<void> {
  const log = pino({ base: null }, pino.destination(2));
  const held = holdAssets();
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: config.port };
  const failed = (error: unknown, path: string) => log.error({ err: error, path }, "a page failed");
  const newsroom: Newsroom = { store, ...openAccounts(store), port: config.port, log: failed, pages: portalPages(portal) };
  const server = await listen(frontDoor(newsroomRoutes(newsroom).fetch, portalRoutes(portal, held, failed).fetch), config);
  portal.port = newsroom.port = server.port;
  for (const site of await sites(store)) say(`${site.name}: ${originOf(site, server.port)}/ · newsroom: ${originOf(site, server.port)}/newsroom/`);
  await inviteFirst(store, server.port, say);
  say("Stop with Ctrl-C.");
  sweepBlobs(store).catch((error) => log.error({ err: error }, "orphaned blobs were not swept"));
  sweepUploads(store).catch((error) => log.error({ err: error }, "old uploads were not swept"));
  const worker = runWorker(store, (error) => log.error({ err: error }, "the worker failed"));
  await toldToEnd();
  await worker.stop();
  await server.close();
}

/** A newsroom without anybody is opened by whoever started it: there is no default password. */
async function inviteFirst(store: Store, port: number, say: (line: string) => void): Promise<void> {
  const link = await firstLink(store);
  if (link) say(`Nobody is on the staff yet. Become its administrator, once, within a day:\n  ${await linkAddress(store, link, port)}`);
}

function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
