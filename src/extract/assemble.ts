import type { ExtractedReport, LinkList, PageKind, PageLink } from "../core/report.ts";
import { countWords } from "../text/count.ts";
import { readDateline } from "../text/dateline.ts";
import type { Desk } from "../text/desk.ts";
import type { Credits } from "./credits.ts";
import { languageOf } from "./language.ts";

/** What was read from a page, HTML or plain, before the fields that follow from others are filled. */
export interface Parts {
  kind: PageKind;
  url: string | null;
  headline: string | null;
  byline: readonly string[];
  credits: Credits;
  desk: Desk | null;
  published: { iso: string; zoneAssumed: boolean } | null;
  declaredLanguage: string | null;
  breadcrumb: string[];
  paragraphs: readonly string[];
  bodyHtml: string;
  relatedLinks: PageLink[];
  linkLists: LinkList[];
  notices: string[];
}

/** Parts → a report: adds the dateline of the first paragraph, its agency and reporters, the count of words and the language. */
export function assemble(parts: Parts): ExtractedReport {
  const { credits, published } = parts;
  const first = readDateline(parts.paragraphs[0] ?? "", { published: published?.iso ?? null });
  const dateline = first?.dateline ?? null;
  const desk = parts.desk ?? first?.prefix ?? null;
  const body = parts.paragraphs.join("\n");
  return {
    kind: parts.kind,
    url: parts.url,
    headline: parts.headline,
    byline: [...new Set([...(dateline?.reporters ?? []), ...parts.byline])],
    source: credits.source ?? desk?.source ?? null,
    desk: desk?.place ?? null,
    act: desk?.act ?? null,
    agency: dateline?.agency ?? null,
    dateline,
    published: published?.iso ?? null,
    zoneAssumed: published?.zoneAssumed ?? false,
    editor: credits.editor,
    wordsStated: credits.wordsStated,
    words: countWords(body),
    language: languageOf(body, parts.declaredLanguage),
    breadcrumb: parts.breadcrumb,
    body,
    bodyHtml: parts.bodyHtml,
    relatedLinks: parts.relatedLinks,
    linkLists: parts.linkLists,
    notices: parts.notices,
  };
}
