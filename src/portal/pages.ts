import type { ArrangedBlock, Front } from "../core/block.ts";
import type { PublishedArticle } from "../core/published.ts";
import type { Html } from "../html/tag.ts";
import { articleHtml } from "./article.ts";
import type { Portal } from "./context.ts";
import { drawnFront } from "./drawn-front.ts";
import { makingOf } from "./open-making.ts";

/** The portal's pages for those who show what is not public yet. */
export function portalPages(portal: Portal) {
  return {
    async article(siteId: string, article: PublishedArticle): Promise<Html> {
      const { value } = await portal.store.snapshot(async (reading) => articleHtml(await makingOf(portal, reading, siteId), article));
      return value;
    },
    front: (front: Front, blocks: readonly ArrangedBlock[]) => drawnFront(portal, front, blocks),
  };
}
