import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { project } from "../project.ts";

/** Articles of one turn: some 15 ms, after which others have theirs. */
const AT_ONCE = 2;

/**
 * Relates some of the public articles that wait for it (after an upgrade, or a restore that brought no lists), the newest first.
 * Returns false where none are left. What is published or withdrawn meanwhile is related in its own act.
 */
export async function relateEarlier(store: Store): Promise<boolean> {
  if (!(await waitingRow(store.write))) return false;
  await store.act(async (act) => {
    const waiting = await waitingRow(act.db);
    if (waiting) await relateSome(act, waiting.before);
  });
  return true;
}

function waitingRow(db: Store["write"]) {
  return db.selectFrom("relatedRefills").select("before").executeTakeFirst();
}

async function relateSome(act: Act, before: string): Promise<void> {
  const { db } = act;
  const some = db.selectFrom("publications").select("articleId").distinct().where("articleId", "<", before).orderBy("articleId", "desc");
  const ids = await some.limit(AT_ONCE).execute();
  for (const { articleId } of ids) {
    const known = await db.selectFrom("articleTraits").select("articleId").where("articleId", "=", articleId).limit(1).executeTakeFirst();
    if (!known) await project(act, articleId);
  }
  const last = ids.at(-1);
  if (last) await db.updateTable("relatedRefills").set({ before: last.articleId }).execute();
  else await db.deleteFrom("relatedRefills").execute();
}
