import type { ArrangedBlock, Front } from "../core/block.ts";
import type { PublishedArticle } from "../core/published.ts";
import type { Html } from "../html/tag.ts";
import { sites } from "../store/published/sites.ts";
import { articleHtml } from "./article.ts";
import { frameOf, type Portal } from "./context.ts";
import { drawnFront } from "./drawn-front.ts";

/** The portal's pages for those who show what is not public yet. */
export function portalPages(portal: Portal) {
  return {
    async article(siteId: string, article: PublishedArticle): Promise<Html> {
      const site = (await sites(portal.store)).find(({ id }) => id === siteId);
      if (!site) throw new Error(`no site ${siteId}`);
      return articleHtml(portal, await frameOf(portal, site), article);
    },
    front: (front: Front, blocks: readonly ArrangedBlock[]) => drawnFront(portal, front, blocks),
  };
}
