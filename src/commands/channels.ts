import { Refused } from "../core/refused.ts";
import { askNow, pauseChannel } from "../ingest/channels/pause-channel.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { openStore } from "../store/store.ts";
import { add } from "./channels/add.ts";
import { list } from "./channels/list.ts";
import { OPERATOR } from "./channels/operator.ts";
import { testAddress } from "./channels/test-address.ts";
import type { Call, Command } from "./command.ts";
import { openIngest } from "./open-ingest.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "the ways by which reports come in: adds, lists, tests, pauses",
  usage:
    "add URL|FOLDER --source NAME [--kind feed|list|sitemap|folder] [--name NAME] [--licence forbidden] [--follow auto] [--zone Asia/Shanghai] | list | test URL [--kind …] | pause ID | resume ID | run ID",
  options: {
    ...{ source: { type: "string" }, kind: { type: "string" }, name: { type: "string" } },
    ...{ licence: { type: "string" }, follow: { type: "string" }, zone: { type: "string" } },
  },
  async run(call) {
    const { config, words } = call;
    const [verb = "", what = ""] = words;
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!act || (verb !== "list" && what === "")) {
      throw new Refused("wrong-use", "Say what to do: add URL, list, test URL, pause ID, resume ID or run ID.");
    }
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    const ingest = openIngest(store, config);
    try {
      await act(ingest, call, what);
    } finally {
      ingest.door.close();
      await Promise.all([ingest.feeds.close(), ingest.pages.close()]);
      await store.close();
    }
    return 0;
  },
};

const VERBS: Record<string, (ingest: Ingest, call: Call, what: string) => Promise<void>> = {
  add,
  list,
  test: testAddress,
  pause: ({ store }, _, id) => pauseChannel(store, OPERATOR, id, true),
  resume: ({ store }, _, id) => pauseChannel(store, OPERATOR, id, false),
  run: ({ store }, _, id) => askNow(store, id),
};
