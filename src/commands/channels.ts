import { Refused } from "../core/refused.ts";
import { askNow, pauseChannel } from "../ingest/channels/pause-channel.ts";
import { closeIngest } from "../ingest/close-ingest.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { openStore } from "../store/store.ts";
import { add } from "./channels/add.ts";
import { showToken } from "./channels/add-push.ts";
import { exportOpml } from "./channels/export-opml.ts";
import { importOpml } from "./channels/import-opml.ts";
import { list } from "./channels/list.ts";
import { OPERATOR } from "./channels/operator.ts";
import { paste } from "./channels/paste.ts";
import { setChannel } from "./channels/set-channel.ts";
import { testAddress } from "./channels/test-address.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { openIngest } from "./open-ingest.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "the ways by which reports come in: adds, lists, tests, pauses",
  usage:
    "add URL|NAME --source NAME [--kind feed|list|sitemap|folder|push] [--name NAME] [--licence forbidden] [--follow auto] [--zone Asia/Shanghai] | list | test URL [--kind …] | import FILE.opml [--dry-run] | export > FILE.opml | paste URL [--source NAME] | paste - --source NAME --headline TEXT < FILE | pause ID | resume ID | run ID | token ID | set ID --keep-days N|forever",
  options: {
    ...{ source: { type: "string" }, kind: { type: "string" }, name: { type: "string" } },
    ...{ licence: { type: "string" }, follow: { type: "string" }, zone: { type: "string" }, "dry-run": { type: "boolean" } },
    headline: { type: "string" },
    "keep-days": { type: "string" },
  },
  async run(call) {
    const { config, words } = call;
    const [verb = "", what = ""] = words;
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!act || (verb !== "list" && verb !== "export" && what === "")) {
      throw new Refused(
        "wrong-use",
        "Say what to do: add URL, list, test URL, import FILE.opml, export, paste URL, pause ID, resume ID, run ID, token ID or set ID --keep-days N.",
      );
    }
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    const ingest = openIngest(store, config);
    try {
      return await act(ingest, call, what);
    } finally {
      await closeIngest(ingest);
      await store.close();
    }
  },
};

type Verb<T> = (ingest: Ingest, call: Call, what: string) => Promise<T>;

const VERBS: Record<string, Verb<ExitCode>> = {
  add: done(add),
  list: done(list),
  test: done(testAddress),
  import: importOpml,
  export: done(exportOpml),
  paste: done(paste),
  token: done(showToken),
  pause: done(({ store }, _, id) => pauseChannel(store, OPERATOR, id, true)),
  resume: done(({ store }, _, id) => pauseChannel(store, OPERATOR, id, false)),
  set: done(setChannel),
  run: done(({ store }, _, id) => askNow(store, OPERATOR, id)),
};

function done(verb: Verb<void>): Verb<ExitCode> {
  return async (...given) => {
    await verb(...given);
    return 0;
  };
}
