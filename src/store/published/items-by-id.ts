import type { ListItem } from "../../core/published.ts";
import type { Store } from "../store.ts";

/** The lines of those of `ids` that the site lists, in the order of `ids`; at most some hundreds. */
export async function itemsById(store: Store, siteId: string, ids: readonly string[]): Promise<ListItem[]> {
  if (ids.length === 0) return [];
  const rows = await store.read
    .selectFrom("publications")
    .select(["articleId", "item"])
    .where("siteId", "=", siteId)
    .where("articleId", "in", ids)
    .where("state", "!=", "withdrawn")
    .execute();
  const items = new Map(rows.map((row) => [row.articleId, row.item]));
  return ids.flatMap((id) => {
    const item = items.get(id);
    return item === undefined ? [] : [JSON.parse(item)];
  });
}
