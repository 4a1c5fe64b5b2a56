import type { Kysely } from "kysely";
import type { RevisionRow, Schema } from "../../store/schema.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";

/** A revision without its text; `signed` are the reviews whose signature stands under it. */
export interface RevisionHead {
  id: string;
  number: number;
  basedOn: string | null;
  /** UTC ms. */
  at: number;
  by: Person;
  why: string;
  words: number;
  hash: string;
  signed: number[];
}

/** These rows as heads, in their order. */
export async function revisionHeads(db: Kysely<Schema>, articleId: string, rows: readonly Omit<RevisionRow, "text">[]): Promise<RevisionHead[]> {
  const person = await staffNames(
    db,
    rows.map(({ byId }) => byId),
  );
  const signatures = await db
    .selectFrom("signatures")
    .select(["revisionId", "step"])
    .where("articleId", "=", articleId)
    .where("voidedAt", "is", null)
    .orderBy("step")
    .execute();
  return rows.map(({ id, number, basedOn, at, byId, why, words, hash }) => ({
    id,
    number,
    basedOn,
    at,
    by: person(byId),
    why,
    words,
    hash,
    signed: signatures.filter(({ revisionId }) => revisionId === id).map(({ step }) => step),
  }));
}
