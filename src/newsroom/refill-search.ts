import { indexArticle } from "../search/index-article.ts";
import type { Act } from "../store/act.ts";
import type { Store } from "../store/store.ts";
import { searchables } from "./searchable.ts";

/** Articles of one turn: some 50 ms, after which others have theirs. */
const AT_ONCE = 20;

/**
 * Indexes some of the public articles that wait for it (after an upgrade, or a restore that brought no index), the newest first.
 * Returns false where none are left. What is published or withdrawn meanwhile is indexed in its own act.
 */
export async function refillSearch(store: Store): Promise<boolean> {
  if (!(await waitingRow(store.write))) return false;
  await store.act(async (act) => {
    const waiting = await waitingRow(act.db);
    if (waiting) await refillSome(act, waiting.before);
  });
  return true;
}

function waitingRow(db: Store["write"]) {
  return db.selectFrom("searchRefills").select("before").executeTakeFirst();
}

async function refillSome(act: Act, before: string): Promise<void> {
  const { db } = act;
  const some = db.selectFrom("publications").select("articleId").distinct().where("articleId", "<", before).orderBy("articleId", "desc");
  const ids = await some.limit(AT_ONCE).execute();
  for (const { articleId } of ids) {
    const known = await db.selectFrom("searchTexts").select("doc").where("articleId", "=", articleId).executeTakeFirst();
    if (known) continue;
    const publications = await db.selectFrom("publications").selectAll().where("articleId", "=", articleId).execute();
    await indexArticle(act, articleId, searchables(publications));
  }
  const last = ids.at(-1);
  if (last) await db.updateTable("searchRefills").set({ before: last.articleId }).execute();
  else await db.deleteFrom("searchRefills").execute();
}
