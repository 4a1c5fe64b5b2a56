import type { Kysely } from "kysely";
import type { ArrangedBlock, Front } from "../../core/block.ts";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";

/** A front as it was arranged last; number 0 and no blocks where nobody has arranged it yet. */
export interface Head {
  number: number;
  at: number | null;
  byId: string | null;
  blocks: ArrangedBlock[];
}

export async function headOf(db: Kysely<Schema>, front: Front): Promise<Head> {
  const row = await arrangementsOf(db, front).select(["number", "at", "byId", "blocks"]).orderBy("number", "desc").limit(1).executeTakeFirst();
  return row ? { ...row, blocks: JSON.parse(row.blocks) } : { number: 0, at: null, byId: null, blocks: [] };
}

/** Every arrangement that a front had, to be selected from. */
export function arrangementsOf(db: Kysely<Schema>, { siteId, sectionId }: Front) {
  return db
    .selectFrom("arrangements")
    .where("siteId", "=", siteId)
    .where("sectionId", "=", sectionId ?? "");
}

/** Holds an arrangement to the one that it began from. @throws {Refused} "stale" */
export function requireHead({ number }: Head, basedOn: number): void {
  if (number !== basedOn)
    throw new Refused(
      "stale",
      "Somebody else has arranged this front meanwhile; look at both and decide.",
      "别人已先保存了这个版面，请对照两个版面后再定。",
    );
}
