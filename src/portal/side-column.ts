import type { FilledBlock, ListItem } from "../core/published.ts";
import { type Html, html } from "../html/tag.ts";
import { blocksOf } from "../store/published/blocks-of.ts";
import { newest } from "../store/published/newest.ts";
import { tags } from "../store/tags.ts";
import type { Frame } from "../views/frame.ts";
import { expressBox, picturesBox, recommendedBox, sectionBox } from "../views/side.ts";
import type { Portal } from "./context.ts";
import { pinsPassed } from "./pins-passed.ts";

const EXPRESS_SIZE = 12;
const PICTURES_SIZE = 6;

/**
 * The column beside an article or a section: 新闻推荐, 资讯快递, 最新图片, section boxes, none of them naming the article being read.
 * The boxes are the same on every page of the site and made once; only where they name that article are they made anew without it.
 */
export async function sideColumn(portal: Portal, frame: Frame, reading: string | null): Promise<Html> {
  const { matter, above, express, below, named } = await sharedBoxes(portal, frame);
  if (reading === null || !named.has(reading)) return html`${above}${express}${below}`;
  const others = boxesOf(without(matter, reading), frame);
  return html`${others.above}${others.express}${others.below}`;
}

interface SideMatter {
  blocks: readonly FilledBlock[];
  express: readonly ListItem[];
  pictures: readonly ListItem[];
}

async function sharedBoxes(portal: Portal, frame: Frame) {
  const { store, parts } = portal;
  const { id: siteId } = frame.site;
  return parts.part(
    `side ${siteId} ${frame.today} ${await pinsPassed(portal, siteId)}`,
    async () => {
      const [blocks, express, pictures] = await Promise.all([
        blocksOf(store, siteId),
        newest(store, { siteId, limit: EXPRESS_SIZE + 1 }),
        newest(store, { siteId, limit: PICTURES_SIZE + 1, withPicture: true }),
      ]);
      const matter = { blocks, express, pictures };
      return {
        matter,
        ...boxesOf(matter, frame),
        named: new Set([...blocks.flatMap(({ items }) => items), ...express, ...pictures].map(({ id }) => id)),
      };
    },
    () => [tags.site(siteId), tags.newest(siteId), tags.pictures(siteId)],
  );
}

function boxesOf({ blocks, express, pictures }: SideMatter, { site, today }: Frame) {
  return {
    above: html`${inSlot(blocks, "recommended").map(recommendedBox)}`,
    express: expressBox(express.slice(0, EXPRESS_SIZE), site, today),
    below: html`${picturesBox(pictures.slice(0, PICTURES_SIZE))}${inSlot(blocks, "side-box").map((block) => sectionBox(block, site, today))}`,
  };
}

function without({ blocks, express, pictures }: SideMatter, reading: string): SideMatter {
  const others = (items: readonly ListItem[]) => items.filter(({ id }) => id !== reading);
  return { blocks: blocks.map((block) => ({ ...block, items: others(block.items) })), express: others(express), pictures: others(pictures) };
}

/** The site's blocks of one slot, in their order. */
function inSlot(blocks: readonly FilledBlock[], slot: string): FilledBlock[] {
  return blocks.filter((block) => block.slot === slot);
}
