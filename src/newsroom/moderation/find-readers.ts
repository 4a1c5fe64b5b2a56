import { sql } from "kysely";
import type { Staff } from "../../core/staff.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { moderatedBy } from "./moderated-by.ts";
import type { ColumnForm } from "./put-column.ts";

/** A reader as the newsroom knows one: no address, no password. Times are UTC ms. */
export interface FoundReader {
  id: string;
  siteId: string;
  name: string;
  createdAt: number;
  blocked: { at: number; by: Person } | null;
  /** How many of their comments are shown, and how many were removed. */
  comments: { shown: number; removed: number };
  column: ColumnForm | null;
}

/** Which readers: by part of their name or by their whole id; those who write a column; those who are blocked. */
export interface ReadersOf {
  q?: string | undefined;
  siteId?: string | undefined;
  list: "all" | "columnists" | "blocked";
}

/** Readers of the sites that `staff` moderates as a whole, the newest first. */
export async function findReaders(
  { write: db, engine }: Store,
  staff: Staff,
  { q = "", siteId, list }: ReadersOf,
  limit: number,
): Promise<FoundReader[]> {
  const { all, siteIds } = await moderatedBy(db, staff);
  const wanted = q.trim();
  const like = sql.raw(engine === "postgres" ? "ilike" : "like");
  const rows = await db
    .selectFrom("readers")
    .leftJoin("columnists", "columnists.readerId", "readers.id")
    .leftJoin("columns", "columns.sectionId", "columnists.sectionId")
    .leftJoin("sections", "sections.id", "columnists.sectionId")
    .select(["readers.id", "readers.siteId", "readers.name", "readers.createdAt", "blockedAt", "blockedById"])
    .select(["columns.byline", "columns.about", "sections.name as columnName", "sections.slug"])
    .where("erasedAt", "is", null)
    .$if(!all, (query) => query.where((eb) => (siteIds.length > 0 ? eb("readers.siteId", "in", siteIds) : sql<boolean>`1 = 0`)))
    .$if(siteId !== undefined, (query) => query.where("readers.siteId", "=", siteId ?? ""))
    .$if(list === "columnists", (query) => query.where("columnists.readerId", "is not", null))
    .$if(list === "blocked", (query) => query.where("blockedAt", "is not", null))
    .$if(wanted !== "", (query) =>
      query.where((eb) =>
        eb.or([
          eb("readers.id", "=", wanted),
          sql<boolean>`${eb.ref("readers.name")} ${like} ${`%${wanted.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`,
        ]),
      ),
    )
    .orderBy("readers.id", "desc")
    .limit(limit)
    .execute();
  const nameOf = await staffNames(
    db,
    rows.map(({ blockedById }) => blockedById),
  );
  const counts = await countsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, siteId, name, createdAt, blockedAt, blockedById, byline, about, columnName, slug }) => ({
    ...{ id, siteId, name: name ?? "", createdAt },
    blocked: blockedAt === null || blockedById === null ? null : { at: blockedAt, by: nameOf(blockedById) },
    comments: { shown: counts(id, "shown"), removed: counts(id, "removed") },
    column: byline === null || about === null || columnName === null || slug === null ? null : { slug, name: columnName, byline, about },
  }));
}

async function countsOf(db: Store["write"], ids: readonly string[]): Promise<(id: string, state: string) => number> {
  if (ids.length === 0) return () => 0;
  const rows = await db
    .selectFrom("comments")
    .select((eb) => ["readerId", "state", eb.fn.countAll<number>().as("count")])
    .where("readerId", "in", ids)
    .groupBy(["readerId", "state"])
    .execute();
  const counts = new Map(rows.map(({ readerId, state, count }) => [`${readerId} ${state}`, Number(count)]));
  return (id, state) => counts.get(`${id} ${state}`) ?? 0;
}
