import type { Kysely } from "kysely";
import type { MessageId } from "../../check/messages.ts";
import type { Schema } from "../../store/schema.ts";
import { reprintMarks } from "./reprint-marks.ts";
import { digestOf } from "./silence-mark.ts";
import { type SourcedText, sourcesOfText } from "./sources-of-text.ts";

/** What stands between a reprint and its readers. */
export interface ReprintGate {
  /** Names of the sources that forbid it, each once: no reason opens that. */
  forbiddenBy: string[];
  /** What else it lacks, but for what somebody let stand with a reason. */
  lacks: MessageId[];
}

/** Holds an article's text against its licences and the fields of a reprint at `now` (UTC ms). */
export async function reprintGate(db: Kysely<Schema>, articleId: string, text: SourcedText, now: number): Promise<ReprintGate> {
  const { sources, reports } = await sourcesOfText(db, text);
  const marks = reprintMarks(text.text, sources, reports, now);
  if (marks.length === 0) return { forbiddenBy: [], lacks: [] };
  const forbidden = marks.filter(({ message }) => message === "reprint-forbidden");
  const rows = await db.selectFrom("silencedMarks").select("digest").where("articleId", "=", articleId).where("rule", "=", "reprint").execute();
  const stands = new Set(rows.map(({ digest }) => digest));
  const open = marks.filter(({ message }) => message !== "reprint-forbidden" && !stands.has("") && !stands.has(digestOf(message)));
  return {
    forbiddenBy: [...new Set(forbidden.map(({ values }) => values["source"] ?? ""))],
    lacks: open.map(({ message }) => message),
  };
}
