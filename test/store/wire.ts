import type { Source } from "../../src/core/source.ts";
import { dispatchesOf } from "../../src/ingest/items/dispatches-of.ts";
import type { NewReport, Standing } from "../../src/store/new-report.ts";
import { readDateline } from "../../src/text/dateline.ts";
import { newReport } from "./new-report.ts";

/** What a wire sends of a happening: its lines, split into dispatches as ingest does. */
export interface Sent {
  headline: string;
  lines: readonly string[];
  sourceId: string | null;
  published?: string | null;
  standing?: Partial<Standing>;
  versionOf?: string | null;
  language?: string;
}

/** 2026-03-02 08:00 in Shanghai. */
export const PUBLISHED = "2026-03-02T08:00:00+08:00";

/** A report as ingest hands it to the store. */
export function wireReport({ headline, lines, sourceId, published = PUBLISHED, standing, versionOf = null, language = "zh-Hans" }: Sent): NewReport {
  const base = newReport(`${headline}${lines.join("")}`);
  const bodyHtml = lines.map((line) => `<p>${line}</p>`).join("");
  const extracted = {
    ...base.extracted,
    dateline: readDateline(lines[0] ?? "", { published })?.dateline ?? null,
    headline,
    body: lines.join("\n"),
    bodyHtml,
    published,
    language,
    url: `https://wire.example/${encodeURI(headline)}`,
  };
  return {
    ...{ ...base, sourceId, extracted, dispatches: dispatchesOf(extracted) },
    known: versionOf === null ? null : { keys: [], digest: "", versionOf },
    standing: { pubStatus: "usable", embargoed: null, noticeKind: null, noticeReportId: null, ...standing },
  };
}

/** A source with that licence. */
export function sourceNamed(name: string, licence: Source["licence"]): Omit<Source, "id"> {
  return { names: { zh: [name] }, kind: "agency", licence, clause: null, homepage: null, zone: "Asia/Shanghai" };
}
