import { FOLLOWS, type Follow } from "../core/channel.ts";
import { Refused } from "../core/refused.ts";
import type { Licence } from "../core/source.ts";
import { addChannel } from "../ingest/channels/add-channel.ts";
import { lookAt } from "../ingest/channels/look-at.ts";
import { askNow, pauseChannel } from "../ingest/channels/pause-channel.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { bodyOf, hasWholeText } from "../ingest/items/report-of-item.ts";
import { defineSource } from "../newsroom/define-source.ts";
import { allChannels } from "../store/channels.ts";
import { sourceByName } from "../store/sources.ts";
import { openStore } from "../store/store.ts";
import type { Call, Command } from "./command.ts";
import { openIngest } from "./open-ingest.ts";
import { systemClock } from "./system-clock.ts";
import { checkedZone } from "./zone-flag.ts";

const OPERATOR = { id: "system", name: "系统" };
const LICENCES: readonly Licence[] = ["own", "licensed", "permitted", "forbidden"];

export const command: Command = {
  summary: "the ways by which reports come in: adds, lists, tests, pauses",
  usage:
    "add URL --source NAME [--name NAME] [--licence forbidden] [--follow auto] [--zone Asia/Shanghai] | list | test URL | pause ID | resume ID | run ID",
  options: {
    source: { type: "string" },
    name: { type: "string" },
    licence: { type: "string" },
    follow: { type: "string" },
    zone: { type: "string" },
  },
  async run(call) {
    const { config, words } = call;
    const [verb = "", what = ""] = words;
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!act || (verb !== "list" && what === "")) {
      throw new Refused("wrong-use", "Say what to do: add URL, list, test URL, pause ID, resume ID or run ID.");
    }
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    const ingest = openIngest(store, config.fetchAllow);
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
  test,
  pause: ({ store }, _, id) => pauseChannel(store, OPERATOR, id, true),
  resume: ({ store }, _, id) => pauseChannel(store, OPERATOR, id, false),
  run: ({ store }, _, id) => askNow(store, id),
};

async function add(ingest: Ingest, { flags, out, say }: Call, url: string): Promise<void> {
  const { store } = ingest;
  const zone = checkedZone(flags["zone"]);
  const follow = oneOf<Follow>("--follow", FOLLOWS, flags["follow"] ?? "auto");
  const licence = oneOf<Licence>("--licence", LICENCES, flags["licence"] ?? "forbidden");
  const { address, feed } = await lookAt(ingest, url, zone);
  const name = String(flags["name"] ?? feed.title ?? new URL(address).hostname);
  const sourceName = String(flags["source"] ?? feed.title ?? new URL(address).hostname).trim();
  const known = await sourceByName(store.write, sourceName);
  const source = { names: { zh: [sourceName] }, kind: "publisher" as const, licence, clause: null, homepage: feed.url, zone };
  const sourceId = known?.id ?? (await defineSource(store, OPERATOR, source));
  const id = await addChannel(store, OPERATOR, { sourceId, kind: "feed", name, address, follow });
  out(`${id}  ${address}\n`);
  say(`${name}: a feed of ${feed.items.length} items, of the source ${sourceName} (${known?.licence ?? licence}).`);
  if ((known?.licence ?? licence) === "forbidden")
    say("Its reports are read, and none may be published until its licence says so (来源 in the newsroom, or --licence).");
}

async function list({ store }: Ingest, { out, say }: Call): Promise<void> {
  const channels = await allChannels(store.write);
  for (const { id, name, sourceName, address, isPaused, health } of channels) {
    const { succeededAt, dueAt, reports, failures, problem } = health;
    const state = isPaused ? "paused" : failures > 0 ? `failed ${failures} times` : "ok";
    out(
      `${[id, state, `${reports} reports`, `last ${timeOf(succeededAt)}`, `next ${isPaused ? "–" : timeOf(dueAt)}`, sourceName, name, address].join("  ")}\n`,
    );
    if (problem !== null) out(`    ${problem}\n`);
  }
  if (channels.length === 0) say("There are no channels yet: dateline channels add URL --source NAME");
}

async function test(ingest: Ingest, { flags, out }: Call, url: string): Promise<void> {
  const { address, feed } = await lookAt(ingest, url, checkedZone(flags["zone"]));
  out(`${address}: ${feed.title ?? "a feed without a title"}, ${feed.items.length} items\n`);
  for (const item of feed.items.slice(0, 10)) {
    const text = hasWholeText(item, bodyOf(item)) ? "whole text" : item.url === null ? "summary, and no page" : "summary; its page would be read";
    out(`  ${item.published ?? "no time"}  ${item.headline ?? "no headline"}  (${text})\n`);
  }
}

function oneOf<T extends string>(flag: string, known: readonly T[], said: unknown): T {
  const found = known.find((one) => one === said);
  if (!found) throw new Refused("wrong-use", `${flag} is one of ${known.join(", ")}.`);
  return found;
}

function timeOf(at: number | null): string {
  return at === null ? "never" : new Date(at).toISOString().slice(0, 16);
}
