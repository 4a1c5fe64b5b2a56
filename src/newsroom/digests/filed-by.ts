import type { Dispatch } from "../../core/dateline.ts";
import { dayIn } from "../../core/zone.ts";
import { viaOf } from "../../group/dispatches/via-of.ts";
import { readDateline } from "../../text/dateline.ts";
import type { FiledBy } from "../../text/write-dateline.ts";
import type { UsableReport } from "./usable-report.ts";

/** A dispatch with its own paragraphs and the report in which it came. */
interface Filing {
  report: Pick<UsableReport, "source" | "extracted" | "url" | "published" | "receivedAt">;
  dispatch: Pick<Dispatch, "agency" | "place" | "date" | "dateInferred" | "mode" | "reporters">;
  /** It is one of several. */
  isDigest: boolean;
  paragraphs: readonly string[];
}

/** What stands before a paragraph that was taken, and the paragraph without the dateline that it had. */
export interface Filed {
  /** Who filed it, as the table of agencies has it, or null. */
  agency: string | null;
  filed: FiledBy | null;
  bare: string;
  /** The agency that all of the dispatch is told after, as its first paragraph says. One that a later paragraph cites stands for that alone. */
  via: string | null;
}

/**
 * Who is to be named before `text`, a paragraph of a dispatch. The day is the one printed; 日前 stays 日前; a report that prints neither is of the day
 * that it was published, or came in. `filed` is null where nothing says whose it is.
 */
export function filedBy({ report, dispatch, isDigest, paragraphs }: Filing, text: string): Filed {
  const read = (paragraph: string) => {
    const found = readDateline(paragraph, { published: report.published });
    return found !== null && (dispatch.agency ?? found.dateline.agency) === found.dateline.agency ? found : null;
  };
  const heads = paragraphs.slice(0, LOOKED_AT);
  const first = heads.findIndex((paragraph) => read(paragraph) !== null);
  const printed = read(heads[first] ?? "");
  const filing = dispatch.agency === null && printed ? { ...printed.dateline, dateInferred: false } : dispatch;
  const { agency, place, mode, reporters } = filing;
  const bare = heads.includes(text) ? text.slice(read(text)?.end ?? 0) : text;
  const name = agency === null ? publisherOf(report) : printedName(agency, heads);
  const isRecent = printed?.recent === true || (isDigest && filing.dateInferred);
  const date = isRecent ? null : (filing.date ?? dayOf(report));
  const filed = name === null ? null : { name, place, mode, reporters, date };
  return { agency, filed, bare, via: viaOf([(heads[Math.max(first, 0)] ?? "").slice(printed?.end ?? 0)], agency) };
}

/** Paragraphs of a dispatch that may be its first: headings stand before it. */
const LOOKED_AT = 3;

function dayOf({ published, receivedAt, source }: Filing["report"]): string {
  return published?.slice(0, 10) ?? dayIn(receivedAt, source?.zone ?? "Asia/Shanghai");
}

/** 《劳动报》 as its dispatch prints it, with its country: the table has the bare name. */
function printedName(agency: string, paragraphs: readonly string[]): string {
  for (const paragraph of paragraphs) {
    const at = paragraph.indexOf(`《${agency}》`);
    if (at < 0 || at > FARTHEST) continue;
    const country = /[\p{Script=Han}]{0,8}$/u.exec(paragraph.slice(0, at))?.[0] ?? "";
    return `${country}《${agency}》`;
  }
  return agency;
}

/** Characters before a paper's name: the words of a desk that compiled it. */
const FARTHEST = 30;

function publisherOf({ source, extracted, url }: Filing["report"]): string | null {
  const said: { source: string | null } = JSON.parse(extracted);
  return source?.names.zh[0] ?? said.source ?? (url === null ? null : new URL(url).hostname);
}
