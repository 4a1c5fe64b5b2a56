import { editionOf, originOf } from "../core/site.ts";
import { plantNames } from "../newsroom/names/plant-names.ts";
import { turnDays } from "../newsroom/turn-days.ts";
import { holdAssets } from "../portal/assets.ts";
import { keepPages } from "../portal/engine/pages.ts";
import { quickDoor } from "../portal/engine/quick-door.ts";
import { keepParts } from "../portal/parts.ts";
import { portalRoutes } from "../portal/routes.ts";
import { openSearcher } from "../search/searcher.ts";
import { sites } from "../store/published/sites.ts";
import { openStore, type Store } from "../store/store.ts";
import { sweepBlobs } from "../store/sweep-blobs.ts";
import { warm } from "../text/convert.ts";
import { listen } from "../web/server.ts";
import { steadyClock } from "../worker/steady-clock.ts";
import type { Call, Command } from "./command.ts";
import type { EditorsSide } from "./editors-side.ts";
import { type Answers, frontDoor } from "./front-door.ts";
import { type Log, openLog } from "./log/open-log.ts";
import { systemClock } from "./system-clock.ts";
import { toldToEnd } from "./told-to-end.ts";

/** How long after the start the tables of the Traditional edition are loaded, ms: they take a tenth of a second, which the first reader of it need not wait for. */
const TABLES_AFTER = 1_000;

export const command: Command = {
  summary: "serves the portals; the first start creates everything",
  usage: "[--demo] [--port 4000] [--host 127.0.0.1] [--no-worker] [--metrics-port PORT]",
  options: {
    demo: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    "no-worker": { type: "boolean" },
    "metrics-port": { type: "string" },
  },
  async run(given) {
    const log = openLog(given);
    const call = { ...given, say: log.say };
    const { config, flags, say } = call;
    // Loaded when needed: the demo brings the pictures' library, which a start without it need not wait for.
    if (flags["demo"] && !config.databaseUrl) await (await import("./demo/prepare.ts")).prepareDemo(config.data, say);
    const steady = steadyClock(systemClock, () => performance.now());
    const store = await openStore({
      folder: config.data,
      databaseUrl: config.databaseUrl,
      backups: config.backups,
      clock: systemClock,
      steady,
      onAct: log.onAct,
    });
    try {
      if ((await sites(store)).length === 0) await fill(store, call);
      await plantNames(store);
      await turnDays(store, systemClock.now());
      await serve(store, call, log);
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

/** Serves until the process is told to end: readers at once, editors as soon as their side is loaded. */
async function serve(store: Store, call: Call, log: Log): Promise<void> {
  const { config, flags, say } = call;
  const held = holdAssets();
  await using open = new AsyncDisposableStack();
  const searcher = open.adopt(openSearcher({ folder: config.data, databaseUrl: config.databaseUrl }), (searcher) => searcher.close());
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: config.port, searcher };
  const pages = keepPages(portal);
  const opened = Promise.withResolvers<EditorsSide>();
  const newsroom: Answers = async (request, connection) => (await opened.promise).answers(request, connection);
  const sent: Answers = async (request, connection) => (await opened.promise).sent(request, connection);
  const answers = frontDoor(newsroom, portalRoutes(portal, pages, held, log.failed).fetch, sent);
  const server = open.adopt(await listen(answers, config, log.door(quickDoor(pages))), (server) => server.close());
  portal.port = server.port;
  for (const site of await sites(store)) say(`${site.name}: ${originOf(site, server.port)}/ · newsroom: ${originOf(site, server.port)}/newsroom/`);
  const { openPost } = await import("./open-post.ts");
  const post = flags["no-worker"] === true ? null : openPost(call);
  const editors = await (await import("./editors-side.ts")).openEditorsSide(portal, { ...config, post }, log.failed);
  open.defer(() => editors.stop());
  if (!editors.works) say("Nothing that falls due is done here: run `dateline worker` beside it.");
  opened.resolve(editors);
  if (editors.firstLink) say(`Nobody is on the staff yet. Become its administrator, once, within a day:\n  ${editors.firstLink}`);
  const editions = (await sites(store)).map(editionOf).filter((edition) => edition !== null);
  setTimeout(() => editions.map(warm), TABLES_AFTER).unref();
  if (config.metricsPort !== null) {
    const { openOperators } = await import("./health/open-operators.ts");
    open.defer(await openOperators(store, call, pages));
  }
  say("Stop with Ctrl-C.");
  sweepBlobs(store).catch((error) => log.failed(error, "orphaned blobs"));
  await toldToEnd();
}
