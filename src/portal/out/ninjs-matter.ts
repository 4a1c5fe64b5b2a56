import type { PublishedArticle } from "../../core/published.ts";
import { originOf } from "../../core/site.ts";
import type { Ninjs } from "../../formats/ninjs.ts";
import { type NinjsMatter, ninjsItem } from "../../formats/ninjs-item.ts";
import { publishedArticle } from "../../store/published/published-article.ts";
import { sectionsOf } from "../../store/published/sections-of.ts";
import { siteOf } from "../../store/published/site-of.ts";
import { sourceClause } from "../../store/published/source-clause.ts";
import type { Reading } from "../../store/reading.ts";
import { clauseOf } from "../../views/clause-of.ts";
import type { Frame } from "../../views/frame.ts";
import type { Portal } from "../context.ts";

/** All that ninjs tells of an article on a site. */
export async function ninjsMatter(
  reading: Reading,
  { site, origin, sections }: Pick<Frame, "site" | "origin" | "sections">,
  article: PublishedArticle,
): Promise<NinjsMatter> {
  const source = article.sourceId === null ? null : await sourceClause(reading, article.sourceId);
  return { article, site, origin, sections, clause: clauseOf(article, site, source) };
}

/** An article as a site shows it now, in ninjs; null where it does not stand there. For whoever is told of it by webhook. */
export async function publicNinjs({ store, port }: Portal, siteId: string, articleId: string): Promise<Ninjs | null> {
  const { value } = await store.snapshot(async (reading) => {
    const article = await publishedArticle(reading, siteId, articleId);
    if (!article) return null;
    const site = await siteOf(reading, siteId);
    return ninjsItem(await ninjsMatter(reading, { site, origin: originOf(site, port), sections: await sectionsOf(reading, siteId) }, article));
  });
  return value;
}
