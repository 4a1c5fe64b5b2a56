import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** Rows read at a time, a few hundred bytes each. */
const AT_ONCE = 2_000;

const next = prepared((db, slots: { siteId: string; after: string; limit: number }) =>
  db
    .selectFrom("publications")
    .select(["articleId", "state", "item"])
    .where("siteId", "=", slots.siteId)
    .where("articleId", ">", slots.after)
    .orderBy("articleId")
    .limit(slots.limit),
);

/** What lists say of every article that has an address on a site, withdrawn ones included, by id. */
export async function* everyArticle(reading: Reading, siteId: string): AsyncGenerator<{ item: ListItem; isWithdrawn: boolean }> {
  reading.note(tags.newest(siteId));
  for (let after = ""; ; ) {
    const rows = await next(reading, { siteId, after, limit: AT_ONCE });
    for (const { item, state } of rows) yield { item: JSON.parse(item), isWithdrawn: state === "withdrawn" };
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.articleId ?? "";
  }
}
