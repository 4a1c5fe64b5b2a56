import type { SourceClause } from "../../core/source.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const byId = prepared((db, { sourceId }: { sourceId: string }) =>
  db.selectFrom("sourceClauses").select(["own", "clause"]).where("sourceId", "=", sourceId),
);

/** What is printed under the works of a source, or null where readers know of none with that id. */
export async function sourceClause(reading: Reading, sourceId: string): Promise<SourceClause | null> {
  reading.note(tags.source(sourceId));
  const [row] = await byId(reading, { sourceId });
  return row ? { own: row.own === 1, clause: row.clause } : null;
}
