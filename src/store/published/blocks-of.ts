import type { FilledBlock, ListItem } from "../../core/published.ts";
import type { BlockRow } from "../public-schema.ts";
import type { Store } from "../store.ts";
import { newest } from "./newest.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId }: { siteId: string }) =>
  db
    .selectFrom("blocks")
    .leftJoin("sections", "sections.id", "blocks.sectionId")
    .selectAll("blocks")
    .select("sections.path as sectionPath")
    .where("blocks.siteId", "=", siteId)
    .orderBy("blocks.position")
    .orderBy("blocks.id"),
);

const chosenOf = prepared((db, { siteId }: { siteId: string }) =>
  db
    .selectFrom("blocks")
    .innerJoin("blockItems", "blockItems.blockId", "blocks.id")
    .innerJoin("publications", (on) =>
      on.onRef("publications.articleId", "=", "blockItems.articleId").onRef("publications.siteId", "=", "blocks.siteId"),
    )
    .select(["blockItems.blockId", "publications.item"])
    .where("blocks.siteId", "=", siteId)
    .where("publications.state", "!=", "withdrawn")
    .orderBy("blockItems.blockId")
    .orderBy("blockItems.position"),
);

/** A site's blocks in order, each filled: what an editor chose, then the newest of its section. No article stands twice in one slot. */
export async function blocksOf(store: Store, siteId: string): Promise<FilledBlock[]> {
  const [blocks, chosen] = await Promise.all([bySite(store, { siteId }), chosenOf(store, { siteId })]);
  const seenIn = new Map<string, Set<string>>();
  const filled: FilledBlock[] = [];
  for (const block of blocks) {
    const seen = seenIn.get(block.slot) ?? new Set();
    seenIn.set(block.slot, seen);
    const wanted = chosen.filter((row) => row.blockId === block.id).map((row): ListItem => JSON.parse(row.item));
    const items = unseen(wanted, seen, block.size);
    if (block.fill === 1 && items.length < block.size) items.push(...(await filling(store, block, seen, block.size - items.length)));
    filled.push({ id: block.id, slot: block.slot, title: block.title, sectionPath: block.sectionPath, items });
  }
  return filled;
}

async function filling(store: Store, block: BlockRow, seen: Set<string>, wanted: number): Promise<ListItem[]> {
  // At worst every one already seen in the slot is among the newest.
  const of = { siteId: block.siteId, limit: wanted + seen.size };
  const candidates = await newest(store, block.sectionId === null ? of : { ...of, sectionId: block.sectionId });
  return unseen(candidates, seen, wanted);
}

function unseen(items: readonly ListItem[], seen: Set<string>, most: number): ListItem[] {
  const taken = items.filter((item) => !seen.has(item.id)).slice(0, most);
  for (const item of taken) seen.add(item.id);
  return taken;
}
