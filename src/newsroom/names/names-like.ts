import { type ExpressionBuilder, sql } from "kysely";
import type { KnownName, NameKind } from "../../core/known-name.ts";
import { nameOf } from "../../store/names.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { convert } from "../../text/convert.ts";

/** Names of one page. */
export const PAGE = 100;

export interface NameFilter {
  q?: string | undefined;
  kind?: NameKind | undefined;
  /** The last name of the page before. */
  after?: string | undefined;
}

/** A page of names, the last added first; `next` is what `after` of the next page is, `counts` how many fit of each kind. */
export interface NamePage {
  names: KnownName[];
  counts: Record<NameKind, number>;
  next: string | null;
}

/** Names of that kind of which one form holds `q`, whatever its capitals and whether it is typed in Simplified or Traditional. */
export async function namesLike({ write: db, engine }: Store, { q = "", kind, after }: NameFilter): Promise<NamePage> {
  const fits = (eb: ExpressionBuilder<Schema, "knownNames">) => {
    const words = q.trim().toLowerCase();
    const place = sql.raw(engine === "postgres" ? "strpos" : "instr");
    return eb.or([...new Set([words, convert(words, "hans")])].map((word) => sql<boolean>`${place}(${eb.ref("forms")}, ${word}) > 0`));
  };
  const isAsked = q.trim() !== "";
  // The ids first: SQLite then looks through its index alone, a sixth of the time.
  let page = db
    .selectFrom("knownNames")
    .select("id")
    .orderBy("id", "desc")
    .limit(PAGE + 1);
  let counted = db
    .selectFrom("knownNames")
    .select((eb) => ["kind", eb.fn.countAll<number>().as("n")])
    .groupBy("kind");
  if (isAsked) {
    page = page.where(fits);
    counted = counted.where(fits);
  }
  if (kind) page = page.where("kind", "=", kind);
  if (after) page = page.where("id", "<", after);
  const [ids, counts] = [(await page.execute()).map(({ id }) => id), await counted.execute()];
  const of = (one: NameKind) => counts.find((row) => row.kind === one)?.n ?? 0;
  return {
    names: await namesOf(db, ids.slice(0, PAGE)),
    counts: { person: of("person"), place: of("place"), organisation: of("organisation") },
    next: ids.length > PAGE ? (ids[PAGE - 1] ?? null) : null,
  };
}

async function namesOf(db: Store["write"], ids: readonly string[]): Promise<KnownName[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("knownNames").selectAll().where("id", "in", ids).orderBy("id", "desc").execute();
  return rows.map(nameOf);
}
