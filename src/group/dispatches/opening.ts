import { type ReadDateline, readDateline } from "../../text/dateline.ts";
import { numberLength } from "./heading-lines.ts";

/** What a paragraph opens with, as far as that tells who filed it. */
export interface Opening {
  read: ReadDateline;
  /** `filed`: place, day or 电/讯/消息/报道 say that a dispatch begins; `signed`: only a name, which may sign anything; `desk`: only the compiler's own words. */
  kind: "filed" | "signed" | "desk";
}

/** The opening of `paragraph` (behind an item's number), or null where it opens with its text. `day`: of the report, `YYYY-MM-DD` or null. */
export function openingOf(paragraph: string, day: string | null): Opening | null {
  const number = numberLength(paragraph);
  const found = readDateline(paragraph.slice(number), { published: day });
  if (!found) return null;
  const read = { ...found, start: found.start + number, end: found.end + number };
  const { agency, mode } = read.dateline;
  if (read.prefix && read.prefix.source === agency && mode === "编发") return { read, kind: "desk" };
  return { read, kind: mode === null ? "signed" : "filed" };
}
