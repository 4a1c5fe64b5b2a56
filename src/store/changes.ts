import { newestSeq } from "./published/newest-seq.ts";
import type { Reading } from "./reading.ts";

/** What changed since this process opened the store, in memory: the numbers by which kept pages are known to be good. */
export interface Changes {
  /** Every change up to this number is known here. */
  readonly seq: number;
  /** Number of the last change of `tag` since the store was opened, 0 where there was none. */
  newest(tag: string): number;
  /** Whether nothing that is known here needs looking after; else a look has begun, which `follow` awaits. Cheap enough for every request. */
  caughtUp(): boolean;
  /** Catches up with other processes, where it is time to look (see `looksForOthers`). */
  follow(): Promise<void>;
}

/** The same with what only the store itself may do. */
export interface OwnChanges extends Changes {
  /** Takes in an act of this process, as soon as it is committed. */
  add(seq: number, tags: readonly string[]): void;
}

/** @param looksForOthers says whether another process may have written since it was last asked; it keeps its own pace */
export async function trackChanges(reading: Pick<Reading, "read" | "family">, looksForOthers: () => boolean): Promise<OwnChanges> {
  const newest = new Map<string, number>();
  let known = await newestSeq(reading);
  let looking: Promise<void> | null = null;

  function note(tag: string, at: number): void {
    if (at > (newest.get(tag) ?? 0)) newest.set(tag, at);
  }

  async function look(): Promise<void> {
    const rows = await reading.read.selectFrom("changedTags").selectAll().where("seq", ">", known).orderBy("seq").execute();
    for (const row of rows) note(row.tag, row.seq);
    known = Math.max(known, rows.at(-1)?.seq ?? 0);
  }

  function caughtUp(): boolean {
    if (looking) return false;
    if (!looksForOthers()) return true;
    looking = look().finally(() => {
      looking = null;
    });
    return false;
  }

  return {
    get seq() {
      return known;
    },
    newest: (tag) => newest.get(tag) ?? 0,
    add(at, tags) {
      for (const tag of tags) note(tag, at);
      // Another process's number may lie between: then all up to here is known after the next look only.
      if (at === known + 1) known = at;
    },
    caughtUp,
    async follow() {
      if (!caughtUp()) await looking;
    },
  };
}
