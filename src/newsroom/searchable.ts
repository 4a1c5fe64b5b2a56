import type { PublishedArticle } from "../core/published.ts";
import { plainText } from "../html/blocks.ts";
import type { Searchable } from "../search/index-article.ts";
import type { PublicationRow } from "../store/public-schema.ts";

/** What search finds of an article, from what readers see of it: nothing of one that was withdrawn. */
export function searchables(publications: readonly PublicationRow[]): Searchable[] {
  return publications.filter(({ state }) => state !== "withdrawn").map(searchable);
}

function searchable({ siteId, item, page, bodyHtml }: PublicationRow): Searchable {
  const { headline, sourceName, publishedAt, byline, places }: PublishedArticle = { ...JSON.parse(item), ...JSON.parse(page) };
  const sectionIds = places.filter((place) => place.siteId === siteId).map(({ sectionId }) => sectionId);
  return { siteId, publishedAt, headline, sourceName, byline, body: plainText(bodyHtml), sectionIds };
}
