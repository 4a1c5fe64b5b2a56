import type { ArrangedBlock, Front } from "../../core/block.ts";
import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import type { StandingBlock } from "./standing-blocks.ts";

/** The blocks of an arrangement that nobody has saved, as they would stand at `now` (UTC ms); their ids are their places in the list. */
export async function drawnBlocks(reading: Reading, front: Front, blocks: readonly ArrangedBlock[], now: number): Promise<StandingBlock[]> {
  const items = await itemsOn(reading, front, [...new Set(blocks.flatMap(({ articleIds }) => articleIds))]);
  const paths = await pathsOn(reading, front.siteId);
  return blocks.map(({ slot, title, sectionId, articleIds, ends = {}, fill, size }, at) => ({
    ...{ id: String(at), slot, title, sectionId, fill, size },
    sectionPath: sectionId === null ? null : (paths.get(sectionId) ?? null),
    chosen: articleIds.flatMap((id) => ((ends[id] ?? now + 1) > now ? (items.get(id) ?? []) : [])),
  }));
}

/** Those of the articles that may stand on that front now. */
async function itemsOn({ read }: Reading, { siteId, sectionId }: Front, articleIds: readonly string[]): Promise<Map<string, ListItem>> {
  if (articleIds.length === 0) return new Map();
  const rows = await read
    .selectFrom("placements as p")
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "p.articleId").onRef("a.siteId", "=", "p.siteId"))
    .select(["a.articleId", "a.item"])
    .where("p.siteId", "=", siteId)
    .where("p.sectionId", "=", sectionId ?? "")
    .where("p.articleId", "in", articleIds)
    .execute();
  return new Map(rows.map(({ articleId, item }) => [articleId, JSON.parse(item)]));
}

async function pathsOn({ read }: Reading, siteId: string): Promise<Map<string, string>> {
  const rows = await read.selectFrom("sections").select(["id", "path"]).where("siteId", "=", siteId).execute();
  return new Map(rows.map(({ id, path }) => [id, path]));
}
