import { basename } from "node:path";
import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { paragraphs } from "../../html/blocks.ts";
import { readPageFile } from "../../ingest/page-file.ts";
import type { PageReader } from "../../ingest/page-reader.ts";
import { defineSource } from "../../newsroom/define-source.ts";
import { placeReport } from "../../newsroom/place-report.ts";
import { keepReport } from "../../store/reports.ts";
import { sourceByName } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import { onlyDispatch } from "../../text/only-dispatch.ts";
import { articleText, type Credit, creditedName } from "./article-text.ts";
import type { Target } from "./target.ts";

/** How one import goes about it. */
export interface ImportOptions {
  target: Target;
  publish: boolean;
  fullWidth: boolean;
  zone: string;
}

/** What became of one file; `lost` says what of it could not be carried over. */
export interface Imported {
  outcome: "stored" | "published" | "already";
  lost: string[];
}

const IMPORT = { id: "import", name: "导入" };

/**
 * Reads one saved page, keeps it as a report and, if so wished, publishes it as an article. The same bytes are one report, and a report
 * one article of its site, so that a second run does only what is left. @throws {Refused} for a page that gives no article
 */
export async function importPage(store: Store, reader: PageReader, path: string, options: ImportOptions): Promise<Imported> {
  const { target, zone, fullWidth } = options;
  const bytes = await readPageFile(path);
  const report = await reader.read(bytes, { url: null, zone });
  const headline = requireArticle(report);
  const credit = await creditOf(store, report, target);
  const kept = await keepReport(store, IMPORT, {
    bytes,
    type: "application/octet-stream",
    file: basename(path),
    sourceId: credit.sourceId,
    origin: null,
    known: null,
    extracted: report,
    dispatches: [onlyDispatch(report)].filter((dispatch) => dispatch !== null),
  });
  const lost = losses(report, store.clock.now());
  if (!options.publish) return { outcome: kept.isNew ? "stored" : "already", lost };
  const text = articleText(report, headline, credit, { fullWidth });
  const { isNew } = await placeReport(store, IMPORT, {
    text,
    places: [{ siteId: target.site.id, sectionId: target.section.id }],
    reportId: kept.reportId,
    provenance: paragraphs(text.bodyHtml).map((_, paragraph) => ({ paragraph, dispatchId: kept.dispatchIds[0] ?? null })),
    publish: { kind: "operator", at: publishedAt(report, store.clock.now()) },
  });
  return { outcome: isNew ? "published" : "already", lost };
}

function requireArticle({ kind, headline, body }: ExtractedReport): string {
  if (kind !== "article" || !body)
    throw new Refused("not-an-article", kind === "list" ? "is a list of links, not an article." : "has no article in it.");
  if (!headline) throw new Refused("not-an-article", "has a text but no headline.");
  return headline;
}

/** The newsroom's source by that name; a new one is permitted, since whoever imports vouches for it. */
async function creditOf(store: Store, report: ExtractedReport, { site }: Target): Promise<Credit> {
  const sourceName = creditedName(report, site);
  if (sourceName === site.name) return { sourceId: null, sourceName };
  const known = await sourceByName(store.write, sourceName);
  const source = {
    names: { zh: [sourceName] },
    kind: "publisher" as const,
    licence: "permitted" as const,
    clause: null,
    homepage: null,
    zone: site.zone,
  };
  return { sourceId: known?.id ?? (await defineSource(store, IMPORT, source)), sourceName };
}

/** The page's own time; that of the import where it states none or one to come. */
function publishedAt({ published }: ExtractedReport, now: number): number {
  const stated = published ? Date.parse(published) : now;
  return Number.isFinite(stated) && stated > 0 ? Math.min(stated, now) : now;
}

function losses({ published, bodyHtml }: ExtractedReport, now: number): string[] {
  const pictures = bodyHtml.match(/<img /g)?.length ?? 0;
  return [
    ...(published ? [] : ["the page states no time of publication; the time of the import stands in"]),
    ...(published && Date.parse(published) > now ? [`the page states a time to come (${published}); the time of the import stands in`] : []),
    ...(pictures > 0 ? [`${pictures} picture${pictures > 1 ? "s" : ""} not copied`] : []),
  ];
}
