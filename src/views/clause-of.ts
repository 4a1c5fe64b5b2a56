import type { PublishedArticle } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import type { SourceClause } from "../core/source.ts";

/** What stands under an article: its own notice, or else its source's clause, or else the site's for own works or for reprints. */
export function clauseOf({ copyrightNotice, origin }: PublishedArticle, { clauses }: Site, source: SourceClause | null): string {
  const isOwn = source ? source.own : origin === "own";
  return copyrightNotice ?? source?.clause ?? (isOwn ? clauses.own : clauses.reprint);
}
