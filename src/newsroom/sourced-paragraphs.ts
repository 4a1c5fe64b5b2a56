import type { Kysely } from "kysely";
import type { Provenance } from "../core/article.ts";
import { dispatchesOf } from "../html/dispatches-of.ts";
import type { Schema } from "../store/schema.ts";

/** The paragraphs of a body of which a dispatch is known: the one that the markup names, if there is such a one, before what is known otherwise. */
export async function sourcedParagraphs(
  db: Kysely<Schema>,
  bodyHtml: string,
  provenance: readonly Provenance[],
): Promise<{ paragraph: number; dispatchId: string }[]> {
  const named = dispatchesOf(bodyHtml);
  const ids = [...new Set(named.filter((id) => id !== null))];
  const rows = ids.length === 0 ? [] : await db.selectFrom("dispatches").select("id").where("id", "in", ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  const found = new Map(provenance.flatMap(({ paragraph, dispatchId }) => (dispatchId === null ? [] : [[paragraph, dispatchId]])));
  for (const [paragraph, id] of named.entries()) if (id !== null && known.has(id)) found.set(paragraph, id);
  return [...found].map(([paragraph, dispatchId]) => ({ paragraph, dispatchId }));
}
