import type { FilledBlock, ListItem } from "../core/published.ts";
import { type Html, html } from "../html/tag.ts";
import { episodesOf } from "../store/published/episodes-of.ts";
import { newest } from "../store/published/newest.ts";
import { tags } from "../store/tags.ts";
import type { Frame } from "../views/frame.ts";
import { expressBox, picturesBox, recommendedBox, sectionBox } from "../views/side.ts";
import { podcastBox } from "../views/sound/podcast-box.ts";
import { blocksOf } from "./blocks-of.ts";
import type { Making } from "./making.ts";

const EXPRESS_SIZE = 12;
const PICTURES_SIZE = 6;
const SOUND_SIZE = 4;

/**
 * The column beside an article or a section: 新闻推荐, 资讯快递, 最新图片, section boxes, none of them naming the article being read.
 * The boxes are the same on every page of the site and made once; only where they name that article are they made anew without it.
 */
export async function sideColumn(making: Omit<Making, "side">, articleId: string | null): Promise<Html> {
  const { matter, above, express, below, named } = await sharedBoxes(making);
  if (articleId === null || !named.has(articleId)) return html`${above}${express}${below}`;
  const others = boxesOf(without(matter, articleId), making.frame);
  return html`${others.above}${others.express}${others.below}`;
}

interface SideMatter {
  blocks: readonly FilledBlock[];
  express: readonly ListItem[];
  pictures: readonly ListItem[];
  sound: readonly ListItem[];
}

function sharedBoxes({ portal, reading, frame }: Omit<Making, "side">) {
  const { id: siteId } = frame.site;
  return portal.parts.part(reading, `side ${siteId}`, async (reading) => {
    const [blocks, express, pictures, sound] = await Promise.all([
      blocksOf(reading, siteId),
      newest(reading, { siteId, limit: EXPRESS_SIZE + 1 }),
      newest(reading, { siteId, limit: PICTURES_SIZE + 1, withPicture: true }),
      episodesOf(reading, { siteId, showId: null, limit: SOUND_SIZE + 1 }),
    ]);
    reading.note(tags.today(siteId)); // lists print today's times by the clock
    const matter = { blocks, express, pictures, sound };
    const named = new Set([...blocks.flatMap(({ items }) => items), ...express, ...pictures, ...sound].map(({ id }) => id));
    return { matter, ...boxesOf(matter, frame), named };
  });
}

function boxesOf({ blocks, express, pictures, sound }: SideMatter, { site, today }: Frame) {
  return {
    above: html`${inSlot(blocks, "recommended").map(recommendedBox)}`,
    express: expressBox(express.slice(0, EXPRESS_SIZE), site, today),
    below: html`${picturesBox(pictures.slice(0, PICTURES_SIZE))}${podcastBox(sound.slice(0, SOUND_SIZE))}${inSlot(blocks, "side-box").map((block) => sectionBox(block, site, today))}`,
  };
}

function without({ blocks, express, pictures, sound }: SideMatter, reading: string): SideMatter {
  const others = (items: readonly ListItem[]) => items.filter(({ id }) => id !== reading);
  const lists = { express: others(express), pictures: others(pictures), sound: others(sound) };
  return { ...lists, blocks: blocks.map((block) => ({ ...block, items: others(block.items) })) };
}

/** The site's blocks of one slot, in their order. */
function inSlot(blocks: readonly FilledBlock[], slot: string): FilledBlock[] {
  return blocks.filter((block) => block.slot === slot);
}
