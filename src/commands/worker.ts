import { Refused } from "../core/refused.ts";
import { turnDays } from "../newsroom/turn-days.ts";
import { holdAssets } from "../portal/assets.ts";
import { keepParts } from "../portal/parts.ts";
import { sites } from "../store/published/sites.ts";
import { openStore } from "../store/store.ts";
import { steadyClock } from "../worker/steady-clock.ts";
import type { Command } from "./command.ts";
import { openOperators } from "./health/open-operators.ts";
import { openLog } from "./log/open-log.ts";
import { openIngest } from "./open-ingest.ts";
import { openPost } from "./open-post.ts";
import { openWorker } from "./open-worker.ts";
import { systemClock } from "./system-clock.ts";
import { toldToEnd } from "./told-to-end.ts";

export const command: Command = {
  summary: "does what falls due, without serving anybody: beside `start --no-worker`, or one more of them",
  usage: "[--port 4000] [--metrics-port PORT]",
  options: { port: { type: "string" }, "metrics-port": { type: "string" } },
  async run(given) {
    const log = openLog(given);
    const call = { ...given, say: log.say };
    const { config, say } = call;
    const steady = steadyClock(systemClock, () => performance.now());
    await using open = new AsyncDisposableStack();
    const store = open.adopt(
      await openStore({
        folder: config.data,
        databaseUrl: config.databaseUrl,
        backups: config.backups,
        clock: systemClock,
        steady,
        onAct: log.onAct,
      }),
      (store) => store.close(),
    );
    if ((await sites(store)).length === 0) throw new Refused("not-found", "there is no site yet: run `dateline start` once.");
    await turnDays(store, systemClock.now());
    const portal = { store, parts: keepParts(store.changes), assets: holdAssets().addresses, port: config.port };
    const worker = openWorker(portal, { ingest: openIngest(store, config), post: openPost(call) }, log.failed);
    open.defer(() => worker.stop());
    if (config.metricsPort !== null) open.defer(await openOperators(store, call, null));
    say("The worker looks every second for what is due. Stop with Ctrl-C.");
    await toldToEnd();
    return 0;
  },
};
