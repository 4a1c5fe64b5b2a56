import { FRONT_SLOTS, type Front, HOME_SLOTS } from "../../core/block.ts";
import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** A block before it is filled: what was chosen and may be shown, and where the rest comes from. */
export interface StandingBlock {
  id: string;
  slot: string;
  title: string;
  /** From where it fills itself; null: the whole site. */
  sectionId: string | null;
  sectionPath: string | null;
  fill: boolean;
  size: number;
  chosen: readonly ListItem[];
}

interface Values {
  siteId: string;
  sectionId: string;
}

/** A front's blocks in order. What was withdrawn or moved away is no longer among the chosen. */
export async function standingBlocks(reading: Reading, { siteId, sectionId }: Front): Promise<StandingBlock[]> {
  const values = { siteId, sectionId: sectionId ?? "" };
  const [blocks, chosen] = await (sectionId === null
    ? Promise.all([homeBlocks(reading, values), homeChosen(reading, values)])
    : Promise.all([frontBlocks(reading, values), frontChosen(reading, values)]));
  reading.note(tags.front(siteId, sectionId), tags.site(siteId), ...blocks.map(({ id }) => tags.block(id)));
  return blocks.map(({ id, slot, title, sectionId, sectionPath, fill, size }) => ({
    ...{ id, slot, title, sectionId, sectionPath, fill: fill === 1, size },
    chosen: chosen.filter(({ blockId }) => blockId === id).map(({ item }) => JSON.parse(item)),
  }));
}

const homeBlocks = prepared((db, slots: Values) => blocksIn(db, slots).where("blocks.slot", "in", HOME_SLOTS));
const frontBlocks = prepared((db, slots: Values) =>
  blocksIn(db, slots).where("blocks.slot", "in", FRONT_SLOTS).where("blocks.sectionId", "=", slots.sectionId),
);
const homeChosen = prepared((db, slots: Values) => chosenIn(db, slots).where("blocks.slot", "in", HOME_SLOTS));
// A section's front shows only what stands in that section or below it.
const frontChosen = prepared((db, slots: Values) =>
  chosenIn(db, slots)
    .innerJoin("placements", (on) =>
      on
        .onRef("placements.articleId", "=", "blockItems.articleId")
        .onRef("placements.siteId", "=", "blocks.siteId")
        .onRef("placements.sectionId", "=", "blocks.sectionId"),
    )
    .where("blocks.slot", "in", FRONT_SLOTS)
    .where("blocks.sectionId", "=", slots.sectionId),
);

function blocksIn(db: Reading["read"], { siteId }: Values) {
  return db
    .selectFrom("blocks")
    .leftJoin("sections", "sections.id", "blocks.sectionId")
    .selectAll("blocks")
    .select("sections.path as sectionPath")
    .where("blocks.siteId", "=", siteId)
    .orderBy("blocks.position")
    .orderBy("blocks.id");
}

function chosenIn(db: Reading["read"], { siteId }: Values) {
  return db
    .selectFrom("blocks")
    .innerJoin("blockItems", "blockItems.blockId", "blocks.id")
    .innerJoin("publications", (on) =>
      on.onRef("publications.articleId", "=", "blockItems.articleId").onRef("publications.siteId", "=", "blocks.siteId"),
    )
    .select(["blockItems.blockId", "publications.item"])
    .where("blocks.siteId", "=", siteId)
    .where("publications.state", "!=", "withdrawn")
    .orderBy("blockItems.blockId")
    .orderBy("blockItems.position");
}
