import type { Kysely } from "kysely";
import type { Groupable } from "../../group/events/features.ts";
import { dispatchKey } from "../../store/events/dispatch-key.ts";
import type { Schema } from "../../store/schema.ts";

/** A dispatch that waits to be grouped. */
export interface Waiting {
  reportId: string;
  position: number;
  /** When it was filed, or came where that is earlier, UTC ms. */
  at: number;
  /** Key of the dispatch of which its report is a near copy. */
  copyOf: string | null;
  groupable: Groupable;
}

/** What of a report's newest version is grouped: each of its dispatches, or all of it where it has none. */
export async function groupablesOf(db: Kysely<Schema>, reportId: string): Promise<Waiting[]> {
  const first = await db.selectFrom("reports").select(["published", "receivedAt", "copyOf"]).where("id", "=", reportId).executeTakeFirstOrThrow();
  const newest = await db
    .selectFrom("reports")
    .select(["id", "headline", "body", "language"])
    .where("firstReportId", "=", reportId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const said = Date.parse(first.published ?? "");
  const at = Number.isNaN(said) ? first.receivedAt : Math.min(said, first.receivedAt);
  const parts = await db
    .selectFrom("dispatches")
    .select(["fromParagraph", "toParagraph", "start"])
    .where("reportId", "=", newest.id)
    .orderBy("position")
    .execute();
  const texts = parts.length < 2 ? [newest.body] : textsOf(newest.body.split("\n"), parts);
  return texts.map((body, position) => ({
    reportId,
    position,
    at,
    copyOf: first.copyOf === null ? null : dispatchKey({ reportId: first.copyOf, position: 0 }),
    groupable: {
      id: dispatchKey({ reportId, position }),
      // The headline of a digest names one of its dispatches, or none.
      headline: texts.length > 1 ? null : newest.headline,
      body,
      published: at,
      language: newest.language,
      digest: texts.length > 1 ? reportId : null,
    },
  }));
}

function textsOf(paragraphs: readonly string[], parts: readonly { fromParagraph: number; toParagraph: number; start: number }[]): string[] {
  return parts.map(({ fromParagraph, toParagraph, start }) => {
    const text = paragraphs.slice(fromParagraph, toParagraph + 1).join("\n");
    return text.slice(start);
  });
}
