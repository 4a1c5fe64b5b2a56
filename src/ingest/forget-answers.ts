import { sql } from "kysely";
import { forgetBlobs } from "../store/forget-blobs.ts";
import type { Store } from "../store/store.ts";
import { removeFiles } from "../store/sweep-blobs.ts";

const DAY = 86_400_000;
/** Answers of one turn. */
const AT_ONCE = 200;

/**
 * Takes away what channels answered longer ago than each keeps it, at `now` (UTC ms): first the rows, then the files that nothing names any more.
 * An answer stays while the page of an item in it is still to be read. Reports stay, with the bytes of their own pages: only what listed them goes.
 * Returns how many answers went.
 */
export async function forgetAnswers(store: Store, now: number): Promise<number> {
  const old = await store.write
    .selectFrom("channels as c")
    .innerJoin("responses as r", "r.channelId", "c.id")
    .select(["r.id", "r.blobHash"])
    .where("c.keepDays", "is not", null)
    .where("r.at", "<", sql<number>`${now} - cast(${sql.ref("c.keepDays")} as bigint) * ${DAY}`)
    .where(({ exists, not, selectFrom }) =>
      not(exists(selectFrom("pendingItems as p").select("p.id").whereRef("p.responseId", "=", "r.id").where("p.dueAt", "is not", null))),
    )
    .limit(AT_ONCE)
    .execute();
  if (old.length === 0) return 0;
  const ids = old.map(({ id }) => id);
  const hashes = [...new Set(old.map(({ blobHash }) => blobHash))];
  await store.act(async (act) => {
    await act.db.deleteFrom("pendingItems").where("responseId", "in", ids).where("dueAt", "is", null).execute();
    const held = act.db.selectFrom("pendingItems").select("responseId").where("responseId", "in", ids);
    await act.db.deleteFrom("responses").where("id", "in", ids).where("id", "not in", held).execute();
    await forgetBlobs(act, hashes);
  });
  await removeFiles(store, hashes);
  return old.length;
}
