import type { ExtractedReport } from "../../core/report.ts";
import { assemble } from "../assemble.ts";
import { clausesOf, isNotice } from "../notices.ts";
import { absolute } from "./address.ts";
import { type Layout, layOut } from "./blocks.ts";
import { writeBody } from "./body.ts";
import { findBreadcrumb } from "./breadcrumb.ts";
import { findByline } from "./byline.ts";
import { findContainer } from "./container.ts";
import { creditsAround } from "./credits-around.ts";
import { metaOf, readHead } from "./head.ts";
import { findHeadline } from "./headline.ts";
import { readJsonLd } from "./json-ld.ts";
import { kindOf } from "./kind.ts";
import { findLinkLists } from "./link-lists.ts";
import { type Around, findPublished } from "./published.ts";
import { parseTree } from "./tree.ts";
import { trim } from "./trim.ts";

/** Blocks above the headline in which its lines may begin, and as many above the text where no headline is shown. */
const ABOVE = 6;

/** Reads a page in HTML. Linear in its size; never throws for what the page holds. */
export function readHtml(markup: string, options: { url: string | null; zone: string }): ExtractedReport {
  const root = parseTree(markup);
  const head = readHead(root);
  const linked = readJsonLd(head.scripts);
  const layout = layOut(root);
  const url = options.url ?? absolute(head.canonical ?? metaOf(head, "og:url") ?? undefined, null);
  const base = absolute(head.base ?? undefined, url) ?? url;
  const headline = findHeadline(head, linked, layout);
  const found = findContainer(layout, headline?.block ?? null);
  const kept = found ? trim(found.blocks, layout, headline?.block ?? null) : [];
  const paragraphs = kept.map((i) => layout.blocks[i]?.text ?? "");
  const around = aroundOf(headline?.block ?? null, kept);
  const page = { head, linked, layout, around, url };
  const credits = creditsAround(layout, around, options.zone);
  const inText = new Set(kept);
  const { related, lists } = findLinkLists(layout, inText, base);
  return assemble({
    kind: kindOf(kept, layout, linked, options.zone),
    url,
    headline: headline?.text ?? null,
    byline: findByline(page, credits, paragraphs, options.zone),
    credits: { ...credits, source: credits.source ?? metaOf(head, "source", "mediaid") },
    desk: null,
    published: findPublished(page, options.zone),
    declaredLanguage: head.language,
    breadcrumb: findBreadcrumb(layout, headline?.text ?? null),
    paragraphs,
    bodyHtml: found ? writeBody({ element: found.element, blocks: inText }, layout, base) : "",
    relatedLinks: related,
    linkLists: lists,
    notices: noticesBelow(layout, around.end),
  });
}

/** Notices of a page that are kept. */
const MOST_NOTICES = 20;

function noticesBelow({ blocks }: Layout, end: number): string[] {
  const clauses = blocks.slice(end).flatMap(({ text }) => (isNotice(text) ? clausesOf(text) : []));
  return [...new Set(clauses)].slice(0, MOST_NOTICES);
}

function aroundOf(headline: number | null, kept: readonly number[]): Around {
  const body = kept.find((i) => headline === null || i > headline) ?? 0;
  const end = (kept[kept.length - 1] ?? -1) + 1;
  const above = headline !== null && headline <= body ? headline : null;
  return { from: Math.max(0, above === null ? body - 2 * ABOVE : above - ABOVE), headline: above, body, end };
}
