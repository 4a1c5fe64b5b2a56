import type { Kysely } from "kysely";
import type { PublicSchema } from "./public-schema.ts";

/** What changed since this process opened the store, in memory: the numbers by which cached pages are known to be good. */
export interface Changes {
  /** Number of the newest change seen. A page made from reads that began later than this number was read is at least that new. */
  readonly seq: number;
  /** Number of the last change of `tag` since the store was opened, 0 where there was none. */
  newest(tag: string): number;
  /** Catches up with other processes, where it is time to look (see `looksForOthers`). Cheap enough for every request. */
  follow(): Promise<void>;
}

/** The same with what only the store itself may do. */
export interface OwnChanges extends Changes {
  /** Takes in an act of this process, as soon as it is committed. */
  add(seq: number, tags: readonly string[]): void;
}

/** @param looksForOthers says whether another process may have written since it was last asked; it keeps its own pace */
export async function trackChanges(read: Kysely<PublicSchema>, looksForOthers: () => boolean): Promise<OwnChanges> {
  const newest = new Map<string, number>();
  let followed = await newestSeq(read);
  let seq = followed;
  let looking: Promise<void> | null = null;

  function note(tag: string, at: number): void {
    if (at > (newest.get(tag) ?? 0)) newest.set(tag, at);
    if (at > seq) seq = at;
  }

  async function look(): Promise<void> {
    // From what was last read, not from `seq`: another process's number may lie below one of ours.
    const rows = await read.selectFrom("changedTags").selectAll().where("seq", ">", followed).orderBy("seq").execute();
    for (const row of rows) note(row.tag, row.seq);
    followed = rows.at(-1)?.seq ?? followed;
  }

  return {
    get seq() {
      return seq;
    },
    newest: (tag) => newest.get(tag) ?? 0,
    add(at, tags) {
      for (const tag of tags) note(tag, at);
    },
    async follow() {
      if (!looking && looksForOthers()) {
        looking = look().finally(() => {
          looking = null;
        });
      }
      await looking;
    },
  };
}

async function newestSeq(read: Kysely<PublicSchema>): Promise<number> {
  const row = await read.selectFrom("changes").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row?.seq ?? 0;
}
