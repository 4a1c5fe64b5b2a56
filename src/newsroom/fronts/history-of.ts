import type { Kysely } from "kysely";
import type { ArrangedBlock, Front } from "../../core/block.ts";
import type { Schema } from "../../store/schema.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import { arrangementsOf } from "./head-of.ts";

/** An arrangement that a front had; `chosen` are headlines of what was chosen first, by which it is known again. */
export interface PastArrangement {
  number: number;
  at: number;
  by: Person;
  restoredFrom: number | null;
  blocks: number;
  articles: number;
  chosen: string[];
}

const MOST = 100;
const CHOSEN = 3;

/** A front's newest arrangements, the newest first. */
export async function historyOf(db: Kysely<Schema>, front: Front): Promise<PastArrangement[]> {
  const rows = await arrangementsOf(db, front)
    .select(["number", "at", "byId", "restoredFrom", "blocks"])
    .orderBy("number", "desc")
    .limit(MOST)
    .execute();
  const past = rows.map(({ blocks, ...row }) => ({ ...row, arranged: JSON.parse(blocks) as ArrangedBlock[] }));
  const named = await staffNames(
    db,
    past.map(({ byId }) => byId),
  );
  const headlines = await headlinesOf(db, [...new Set(past.flatMap(({ arranged }) => idsIn(arranged).slice(0, CHOSEN)))]);
  return past.map(({ number, at, byId, restoredFrom, arranged }) => ({
    ...{ number, at, by: named(byId), restoredFrom, blocks: arranged.length, articles: idsIn(arranged).length },
    chosen: idsIn(arranged)
      .slice(0, CHOSEN)
      .flatMap((id) => headlines.get(id) ?? []),
  }));
}

function idsIn(blocks: readonly ArrangedBlock[]): string[] {
  return blocks.flatMap(({ articleIds }) => articleIds);
}

async function headlinesOf(db: Kysely<Schema>, articleIds: readonly string[]): Promise<Map<string, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db.selectFrom("articleWork").select(["articleId", "headline"]).where("articleId", "in", articleIds).execute();
  return new Map(rows.map(({ articleId, headline }) => [articleId, headline]));
}
