import type { Kysely } from "kysely";
import type { ArticleText, Place, Provenance } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { paragraphs } from "../../html/blocks.ts";
import { dispatchesToCite } from "../../store/dispatches-to-cite.ts";
import type { Schema } from "../../store/schema.ts";
import { sourceById } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type CreatedArticle, createArticle } from "../create-article.ts";
import { articleText } from "./article-text.ts";

/** Characters of a headline that is made of a text without one. */
const HEADLINE = 40;

/**
 * Opens a draft with a report's text, each paragraph tied to the dispatch that it came in.
 * @throws {Refused} "not-found"; "conflict" where the home site already made an article of it; "invalid"
 */
export async function writeFromReport(
  store: Store,
  actor: Actor,
  reportId: string,
  wish: { places: readonly Place[]; saveId?: string | undefined },
): Promise<CreatedArticle> {
  const { write: db } = store;
  const row = await db.selectFrom("reports").selectAll().where("id", "=", reportId).executeTakeFirst();
  if (!row) throw new Refused("not-found", "There is no such report.", "没有这条来稿。");
  const { body, bodyHtml, sourceId } = row;
  const report: ExtractedReport = { ...JSON.parse(row.extracted), body, bodyHtml };
  const headline = report.headline ?? body.slice(0, HEADLINE);
  const text = articleText(report, headline, { sourceId, sourceName: await sourceName(db, sourceId, report) }, { fullWidth: false });
  return createArticle(store, actor, { ...wish, text, reportId, provenance: await provenanceOf(store, row, text) });
}

async function sourceName(db: Kysely<Schema>, sourceId: string | null, { source, agency, url }: ExtractedReport): Promise<string> {
  const known = sourceId === null ? null : await sourceById(db, sourceId);
  return known?.names.zh[0] ?? source ?? agency ?? (url === null ? "" : new URL(url).hostname);
}

async function provenanceOf(store: Store, { id, body }: { id: string; body: string }, { bodyHtml }: ArticleText): Promise<Provenance[]> {
  const dispatches = await store.act((act) => dispatchesToCite(act, id, body));
  return paragraphs(bodyHtml).map((_, paragraph) => {
    const from = dispatches.find(({ paragraphs: [from, to] }) => from <= paragraph && paragraph <= to);
    return { paragraph, dispatchId: from?.id ?? null };
  });
}
