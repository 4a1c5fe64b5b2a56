import type { FilledBlock } from "../core/published.ts";
import { type Html, html } from "../html/tag.ts";
import { blocksOf } from "../store/published/blocks-of.ts";
import { newest } from "../store/published/newest.ts";
import { tags } from "../store/tags.ts";
import type { Frame } from "../views/frame.ts";
import { expressBox, picturesBox, recommendedBox, sectionBox } from "../views/side.ts";
import type { Portal } from "./context.ts";

const EXPRESS_SIZE = 12;
const PICTURES_SIZE = 6;

/**
 * The column beside an article or a section: 新闻推荐, 资讯快递 without the article being read, 最新图片, section boxes.
 * All but the express list is the same on every page of the site and made once.
 */
export async function sideColumn(portal: Portal, frame: Frame, reading: string | null): Promise<Html> {
  const { above, express, below } = await sharedBoxes(portal, frame);
  const others = express.filter(({ id }) => id !== reading).slice(0, EXPRESS_SIZE);
  return html`${above}${expressBox(others, frame.site, frame.today)}${below}`;
}

function sharedBoxes({ store, parts }: Portal, frame: Frame) {
  const { site, today } = frame;
  return parts.part(
    `side ${site.id} ${today}`,
    async () => {
      const [blocks, express, pictures] = await Promise.all([
        blocksOf(store, site.id),
        newest(store, { siteId: site.id, limit: EXPRESS_SIZE + 1 }),
        newest(store, { siteId: site.id, limit: PICTURES_SIZE, withPicture: true }),
      ]);
      return {
        above: html`${inSlot(blocks, "recommended").map(recommendedBox)}`,
        express,
        below: html`${picturesBox(pictures)}${inSlot(blocks, "side-box").map((block) => sectionBox(block, site, today))}`,
      };
    },
    () => [tags.site(site.id), tags.newest(site.id), tags.pictures(site.id)],
  );
}

/** The site's blocks of one slot, in their order. */
export function inSlot(blocks: readonly FilledBlock[], slot: string): FilledBlock[] {
  return blocks.filter((block) => block.slot === slot);
}
