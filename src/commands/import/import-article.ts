import type { Dispatch } from "../../core/dateline.ts";
import { oldAddressOf } from "../../core/old-address.ts";
import { type Loss, lossOf } from "../../core/old-post.ts";
import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { routeReport } from "../../group/route-report.ts";
import { paragraphs } from "../../html/blocks.ts";
import { dispatchesOf } from "../../ingest/items/dispatches-of.ts";
import { addressKey } from "../../ingest/items/item-keys.ts";
import { defineSource } from "../../newsroom/define-source.ts";
import { placeReport } from "../../newsroom/place-report.ts";
import { articleText, type Credit, creditedName } from "../../newsroom/reports/article-text.ts";
import { articleFromUrl, articleOfReport } from "../../store/articles.ts";
import { isOneOf } from "../../store/is-one-of.ts";
import { keepReport } from "../../store/reports.ts";
import { routingRules } from "../../store/routing-rules.ts";
import { sourceByName } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import type { Chosen, OldSections } from "./old-sections.ts";
import type { OldArticle, OldSource } from "./old-site.ts";
import { ownBody } from "./own-body.ts";
import type { Pictures } from "./pictures.ts";
import type { Target } from "./target.ts";

/** How one import goes about it. */
export interface Importing {
  store: Store;
  target: Target;
  sections: OldSections;
  pictures: Pictures;
  /** Address of the old site's front page, or null. */
  siteUrl: string | null;
  publish: boolean;
  fullWidth: boolean;
}

/** What became of one article. */
export interface Imported {
  outcome: "stored" | "published" | "draft" | "already";
  losses: Loss[];
}

const IMPORT = { id: "import", name: "导入" };

/**
 * Keeps an article of an old site as a report and, if so wished, makes an article of it: published with its own time, or a draft where it was one.
 * The same bytes are one report, and a report or an old address one article of its site, so that a second run does only what is left.
 * @throws {Refused} for what gives no article
 */
export async function importArticle(importing: Importing, source: OldSource): Promise<Imported> {
  const { store, target, publish } = importing;
  if (publish && source.url !== null && (await articleFromUrl(store.write, target.site.id, source.url))) return { outcome: "already", losses: [] };
  const article = await source.read();
  const headline = requireHeadline(article.report);
  const credit = await creditOf(importing, article.report);
  const dispatches = dispatchesOf(article.report);
  const kept = await keepReport(store, IMPORT, {
    ...{ bytes: article.bytes, type: article.type, file: article.file, sourceId: credit.sourceId, origin: null },
    known: await knownBy(store, credit.sourceId, [...(source.url === null ? [] : [source.url]), ...article.oldUrls]),
    filed: await filedAs(store, credit.sourceId, article),
    extracted: article.report,
    dispatches,
  });
  const { chosen, losses } = choiceFor(importing, article);
  if (!publish) return { outcome: kept.isNew ? "stored" : "already", losses };
  if (await articleOfReport(store.write, target.site.id, kept.reportId)) return { outcome: "already", losses: [] };
  const { text, losses: lost } = await textOf(importing, article, headline, credit);
  const sections = await importing.sections.made(chosen, IMPORT);
  const { takenAddresses } = await placeReport(store, IMPORT, {
    text,
    places: sections.map((sectionId) => ({ siteId: target.site.id, sectionId })),
    reportId: kept.reportId,
    provenance: paragraphs(text.bodyHtml).map((_, paragraph) => ({
      paragraph,
      dispatchId: kept.dispatchIds[dispatchAt(dispatches, paragraph)] ?? null,
    })),
    publish: article.isDraft ? null : { kind: "operator", at: publishedAt(article.report, store.clock.now()) },
    oldAddresses: article.oldUrls.map(oldAddressOf).filter((path) => path !== null),
  });
  const taken = takenAddresses.flatMap((path) =>
    lossOf("address", 1, `its old address ${path} leads elsewhere: the portal has that address already`),
  );
  return { outcome: article.isDraft ? "draft" : "published", losses: [...losses, ...lost, ...taken] };
}

/** The addresses under which a channel would bring it again; not those that are known already, for of these a channel knows what it saw last. */
async function knownBy({ write, engine }: Store, sourceId: string | null, addresses: readonly string[]) {
  const keys = [...new Set(addresses.map(addressKey))];
  if (sourceId === null || keys.length === 0) return null;
  const rows = await write
    .selectFrom("reportKeys")
    .select("key")
    .where("sourceId", "=", sourceId)
    .where(isOneOf(engine, "key", keys))
    .execute();
  const known = new Set(rows.map(({ key }) => key));
  return { keys: keys.filter((key) => !known.has(key)), digest: "", versionOf: null };
}

/** In which sections the old site had it, and what the newsroom's rules make of that. */
async function filedAs({ write }: Store, sourceId: string | null, { report, trails }: OldArticle) {
  const sections = [...new Set([...report.breadcrumb, ...trails.flat().map(({ name }) => name)])];
  return { sections, routed: routeReport({ ...report, sourceId, sections }, await routingRules(write)) };
}

/** Which of the dispatches a paragraph is of: the last that begins there or before; -1 for what stands before all of them. */
function dispatchAt(dispatches: readonly Dispatch[], paragraph: number): number {
  return dispatches.findLastIndex(({ paragraphs: [from] }) => from <= paragraph);
}

/** Where an article would go, and what is lost of it before its pictures are looked at. */
export function choiceFor({ store, sections }: Importing, { report, trails, losses, isDraft }: OldArticle): { chosen: Chosen[]; losses: Loss[] } {
  const { chosen, unplaced } = sections.choose(trails);
  const lost = unplaced.flatMap((trail) => lossOf("section", 1, `no section here is called ${trail.at(-1)?.name ?? ""}`));
  return { chosen, losses: [...losses, ...(isDraft ? [] : timeLosses(report, store.clock.now())), ...lost] };
}

/** @throws {Refused} "not-an-article" */
export function requireHeadline({ kind, headline, bodyHtml }: ExtractedReport): string {
  if (kind !== "article" || !bodyHtml)
    throw new Refused("not-an-article", kind === "list" ? "is a list of links, not an article." : "has no article in it.");
  if (!headline) throw new Refused("not-an-article", "has a text but no headline.");
  return headline;
}

async function textOf({ fullWidth, siteUrl, pictures }: Importing, { report, summary, leadPicture }: OldArticle, headline: string, credit: Credit) {
  const { bodyHtml, losses } = await ownBody(report.bodyHtml, siteUrl, (address, alt) => pictures.bring(IMPORT, address, alt));
  const lead = leadPicture === null ? null : await pictures.bring(IMPORT, leadPicture, headline);
  const lostLead = lead && "why" in lead ? lossOf("pictures", 1, `the picture that stood for it: ${leadPicture} ${lead.why}`) : [];
  const text = articleText({ ...report, bodyHtml }, headline, credit, { fullWidth });
  return { text: { ...text, summary, leadAssetId: lead && "assetId" in lead ? lead.assetId : null }, losses: [...losses, ...lostLead] };
}

/** The newsroom's source by that name; a new one is permitted, since whoever imports vouches for it. */
async function creditOf({ store, target: { site }, siteUrl }: Importing, report: ExtractedReport): Promise<Credit> {
  const sourceName = creditedName(report, site, siteUrl);
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

/** The article's own time; that of the import where it states none or one to come. */
function publishedAt({ published }: ExtractedReport, now: number): number {
  const stated = published ? Date.parse(published) : now;
  return Number.isFinite(stated) && stated > 0 ? Math.min(stated, now) : now;
}

function timeLosses({ published }: ExtractedReport, now: number): Loss[] {
  return [
    ...lossOf("time", published ? 0 : 1, "it states no time of publication; the time of the import stands in"),
    ...lossOf("time", published && Date.parse(published) > now ? 1 : 0, `it states a time to come (${published}); the time of the import stands in`),
  ];
}
