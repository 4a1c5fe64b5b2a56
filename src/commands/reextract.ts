import { Refused } from "../core/refused.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import { reextract } from "../ingest/reextract/reextract.ts";
import { reportsToRead } from "../ingest/reextract/reports-to-read.ts";
import { openStore } from "../store/store.ts";
import type { Command } from "./command.ts";
import { systemClock } from "./system-clock.ts";

/** Reports between two lines that say how far it is. */
const SAID_EVERY = 200;

export const command: Command = {
  summary: "reads the kept bytes of reports again by the present reader; what is read otherwise becomes a new version",
  usage: "[--channel ID] [--since 2026-11-21] [--after REPORT] [--dry-run]",
  options: { channel: { type: "string" }, since: { type: "string" }, after: { type: "string" }, "dry-run": { type: "boolean" } },
  async run({ config, flags, out, say }) {
    const since = typeof flags["since"] === "string" ? dayOf(flags["since"]) : null;
    const wanted = { channelId: textOf(flags["channel"]), since, after: textOf(flags["after"]) };
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    const pages = openPageReader();
    const counts = { same: 0, changed: 0, unreadable: 0 };
    try {
      await requireChannel(store.write, wanted.channelId);
      for await (const ids of reportsToRead(store, wanted)) {
        for (const id of ids) {
          const how = await reextract({ store, pages }, id, flags["dry-run"] === true);
          counts[how]++;
          if (how !== "same") out(`${how}  ${id}\n`);
        }
        if (ids.length === SAID_EVERY) say(`${counts.same + counts.changed + counts.unreadable} read; to go on from here: --after ${ids.at(-1)}`);
      }
    } finally {
      await pages.close();
      await store.close();
    }
    say(
      `${counts.same} the same, ${counts.changed} ${flags["dry-run"] ? "would change" : "changed"}, ${counts.unreadable} can't be read any more (left as they are).`,
    );
    return counts.unreadable > 0 ? 1 : 0;
  },
};

async function requireChannel(db: Awaited<ReturnType<typeof openStore>>["write"], id: string | null): Promise<void> {
  if (id === null || (await db.selectFrom("channels").select("id").where("id", "=", id).executeTakeFirst())) return;
  throw new Refused("not-found", `There is no channel ${id}: dateline channels list`);
}

function textOf(flag: string | boolean | undefined): string | null {
  return typeof flag === "string" ? flag : null;
}

function dayOf(said: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(said) ? Date.parse(said) : Number.NaN;
  if (Number.isNaN(at)) throw new Refused("wrong-use", "--since is a day: 2026-11-21.");
  return at;
}
