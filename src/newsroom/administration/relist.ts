import type { Site } from "../../core/site.ts";
import type { Act } from "../../store/act.ts";
import { placesOf } from "../../store/articles.ts";
import type { PlacementRow } from "../../store/public-schema.ts";
import { listingOf } from "../listing.ts";
import { mapMonths } from "../map-months.ts";
import { touchLists } from "../touch-lists.ts";

/** Brings the lists in which a public article stands to the tree and the zones as they are now; its page stays as it is. */
export async function relist(act: Act, articleId: string): Promise<void> {
  const before = await act.db.selectFrom("placements").selectAll().where("articleId", "=", articleId).execute();
  const [listed] = before;
  if (!listed) return;
  const places = await placesOf(act.db, articleId);
  const zones = await zonesOf(act);
  const after = await listingOf(
    act,
    { id: articleId, publishedAt: listed.publishedAt, hasPicture: listed.hasPicture === 1, places },
    (id) => zones.get(id) ?? "UTC",
  );
  const kept = new Set(after.map(keyOf).filter((key) => before.some((row) => keyOf(row) === key)));
  const changed = [...before, ...after].filter((row) => !kept.has(keyOf(row)));
  if (changed.length === 0) return;
  await act.db.deleteFrom("placements").where("articleId", "=", articleId).execute();
  await act.db.insertInto("placements").values(after).execute();
  await mapMonths(act, changed);
  await touchLists(act, articleId, changed);
}

function keyOf({ siteId, sectionId, day }: PlacementRow): string {
  return `${siteId} ${sectionId} ${day}`;
}

async function zonesOf({ db }: Act): Promise<Map<string, string>> {
  const rows = await db.selectFrom("sites").select(["id", "settings"]).execute();
  return new Map(rows.map(({ id, settings }) => [id, (JSON.parse(settings) as Site).zone]));
}
