import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";

/** A preview link without its token. Times are UTC ms. */
export interface Preview {
  id: string;
  by: Person;
  at: number;
  expiresAt: number;
  revokedAt: number | null;
}

const REMEMBERED = 30 * 24 * 3_600_000;

/** Links to an article, the newest first: those that still work and those made in the last 30 days. */
export async function previewsOf({ write: db, clock }: Store, articleId: string): Promise<Preview[]> {
  const rows = await db
    .selectFrom("previews")
    .select(["id", "byId", "at", "expiresAt", "revokedAt"])
    .where("articleId", "=", articleId)
    .where("at", ">", clock.now() - REMEMBERED)
    .orderBy("id", "desc")
    .execute();
  const person = await staffNames(
    db,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ byId, ...row }) => ({ ...row, by: person(byId) }));
}
