import type { ArrangedBlock, Front } from "../core/block.ts";
import type { FilledBlock } from "../core/published.ts";
import type { Html } from "../html/tag.ts";
import { drawnBlocks } from "../store/published/drawn-blocks.ts";
import { sites } from "../store/published/sites.ts";
import { frontPage } from "../views/front.ts";
import { homePage } from "../views/home.ts";
import { frameOf, type Portal } from "./context.ts";
import { frontMatter } from "./front-matter.ts";
import { homeMatter } from "./home-matter.ts";
import { sideColumn } from "./side-column.ts";

/** A front as it would be of blocks that nobody has saved, and what each that it shows holds, by its place in the list. @throws Error where there is no such front */
export async function drawnFront(portal: Portal, front: Front, arranged: readonly ArrangedBlock[]): Promise<{ page: Html; filled: FilledBlock[] }> {
  const { store } = portal;
  const { siteId, sectionId } = front;
  const site = (await sites(store)).find(({ id }) => id === siteId);
  if (!site) throw new Error(`no site ${siteId}`);
  const frame = await frameOf(portal, site);
  const blocks = await drawnBlocks(store, front, arranged);
  if (sectionId === null) {
    const { matter, filled } = await homeMatter(store, siteId, blocks);
    return { page: homePage(frame, matter), filled };
  }
  const section = frame.sections.find(({ id }) => id === sectionId);
  if (!section) throw new Error(`site ${siteId} has no section ${sectionId}`);
  const { matter, filled } = await frontMatter(store, { siteId, sectionId, zone: site.zone, to: null }, blocks);
  return { page: frontPage(frame, { section, ...matter }, await sideColumn(portal, frame, null)), filled };
}
