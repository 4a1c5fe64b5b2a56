import type { Kysely } from "kysely";
import { paragraphsOf } from "../../group/dispatches/paragraphs-of.ts";
import type { Groupable } from "../../group/events/features.ts";
import { dispatchesOfReport } from "../../store/dispatches-of-report.ts";
import { dispatchKey } from "../../store/events/dispatch-key.ts";
import type { Schema } from "../../store/schema.ts";
import { newestVersion, saidAt } from "../newest-version.ts";

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
  const newest = await newestVersion(db, reportId).select(["id", "headline", "body", "language"]).executeTakeFirstOrThrow();
  const at = saidAt(first);
  const parts = await dispatchesOfReport(db, newest.id);
  const isDigest = parts.length > 1;
  const all = newest.body.split("\n");
  const texts = isDigest ? parts.map((part) => paragraphsOf(all, part).join("\n")) : [newest.body];
  return texts.map((body, position) => ({
    ...{ reportId, position, at },
    copyOf: first.copyOf === null ? null : dispatchKey({ reportId: first.copyOf, position: 0 }),
    groupable: {
      id: dispatchKey({ reportId, position }),
      headline: isDigest ? null : newest.headline, // that of a digest names one of its dispatches, or none
      ...{ body, published: at, language: newest.language },
      digest: isDigest ? reportId : null,
    },
  }));
}
