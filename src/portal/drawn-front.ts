import type { ArrangedBlock, Front } from "../core/block.ts";
import type { FilledBlock } from "../core/published.ts";
import type { Html } from "../html/tag.ts";
import { drawnBlocks } from "../store/published/drawn-blocks.ts";
import { frontPage } from "../views/front.ts";
import { homePage } from "../views/home.ts";
import { columnFrontOf } from "./community/column-front.ts";
import type { Portal } from "./context.ts";
import { frontMatter } from "./front-matter.ts";
import { homeMatter } from "./home-matter.ts";
import { makingOf } from "./open-making.ts";

/** A front as it would be of blocks that nobody has saved, and what each that it shows holds, by its place in the list. @throws Error where there is no such front */
export async function drawnFront(portal: Portal, front: Front, arranged: readonly ArrangedBlock[]): Promise<{ page: Html; filled: FilledBlock[] }> {
  const { siteId, sectionId } = front;
  const { store } = portal;
  const { value } = await store.snapshot(async (reading) => {
    const { frame, side } = await makingOf(portal, reading, siteId);
    const blocks = await drawnBlocks(reading, front, arranged, store.clock.now());
    if (sectionId === null) {
      const { matter, filled } = await homeMatter(reading, siteId, blocks);
      return { page: homePage(frame, matter), filled };
    }
    const section = frame.sections.find(({ id }) => id === sectionId);
    if (!section) throw new Error(`site ${siteId} has no section ${sectionId}`);
    const { matter, filled } = await frontMatter(reading, { siteId, sectionId, zone: frame.site.zone, to: null }, blocks);
    const own = await columnFrontOf({ reading, frame }, section);
    return { page: frontPage(frame, { section, own, ...matter }, await side(null)), filled };
  });
  return value;
}
