import { type ReadDateline, readDateline } from "../../text/dateline.ts";

/** What a paragraph opens with, as far as that tells who filed it. */
export interface Opening {
  read: ReadDateline;
  /** `filed`: place, day or 电/讯/消息/报道 say that a dispatch begins; `signed`: only a name, which may sign anything; `desk`: only the compiler's own words. */
  kind: "filed" | "signed" | "desk";
}

/** The opening of `paragraph`, or null where it opens with its text. `day`: of the report, `YYYY-MM-DD` or null. */
export function openingOf(paragraph: string, day: string | null): Opening | null {
  const read = readDateline(paragraph, { published: day });
  if (!read) return null;
  const { agency, mode } = read.dateline;
  if (read.prefix && read.prefix.source === agency && mode === "编发") return { read, kind: "desk" };
  return { read, kind: mode === null ? "signed" : "filed" };
}
