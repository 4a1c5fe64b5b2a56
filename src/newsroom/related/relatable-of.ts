import type { PublishedArticle } from "../../core/published.ts";
import { plainText } from "../../html/blocks.ts";
import type { PublicationRow } from "../../store/public-schema.ts";
import type { Relatable } from "./relate.ts";

/** An article as far as it is compared with others, from what readers see of it on each site. */
export function relatableOf(articleId: string, publications: readonly PublicationRow[]): Relatable {
  const listed = publications
    .filter(({ state }) => state !== "withdrawn")
    .map(({ siteId, item, page, bodyHtml }): PublishedArticle => ({ ...JSON.parse(item), ...JSON.parse(page), siteId, bodyHtml }));
  return {
    articleId,
    publishedAt: listed[0]?.publishedAt ?? 0,
    headline: listed[0]?.headline ?? "",
    body: plainText(listed[0]?.bodyHtml ?? ""),
    on: listed.map(({ siteId, origin, sourceId, sourceName }) => ({ siteId, source: origin === "own" ? null : (sourceId ?? sourceName) })),
  };
}
