import type { ExpressionBuilder } from "kysely";
import { sql } from "kysely";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { countWords } from "../../text/count.ts";
import { type Moderated, moderatedBy } from "./moderated-by.ts";

/** A columnist's post as whoever decides about it sees it. Times are UTC ms. */
export interface QueuedPost {
  id: string;
  siteId: string;
  sectionId: string;
  /** Name of the column. */
  column: string;
  byline: string;
  title: string;
  /** Plain text, a paragraph a line. */
  text: string;
  words: number;
  state: "submitted" | "returned" | "taken";
  reason: string | null;
  /** Names the version. */
  changedAt: number;
  submittedAt: number | null;
  decidedAt: number | null;
  decidedBy: Person | null;
  articleId: string | null;
}

/** Posts that wait for the editors, the longest waiting first; or those decided, newest first. Columns that `staff` moderates only. */
export async function postQueue({ write: db }: Store, staff: Staff, list: "waiting" | "decided", limit: number): Promise<QueuedPost[]> {
  const rows = await postsOf(db, await moderatedBy(db, staff))
    .where("posts.state", "in", list === "waiting" ? ["submitted"] : ["returned", "taken"])
    .selectAll("posts")
    .select(["columns.siteId", "columns.byline", "sections.name as column"])
    .orderBy(list === "waiting" ? "posts.submittedAt" : sql`${sql.ref("posts.decidedAt")} desc`)
    .orderBy("posts.id")
    .limit(limit)
    .execute();
  const nameOf = await staffNames(
    db,
    rows.map(({ decidedById }) => decidedById),
  );
  return rows.map(({ state, readerId: _, decidedById, ...row }) => ({
    ...row,
    state: state === "draft" ? "returned" : state,
    words: countWords(row.text),
    decidedBy: decidedById === null ? null : nameOf(decidedById),
  }));
}

/** More than this is counted as this many. */
const MOST = 500;

/** How many posts wait for `staff`. */
export async function waitingPosts({ write: db }: Store, staff: Staff): Promise<number> {
  const rows = await postsOf(db, await moderatedBy(db, staff))
    .where("posts.state", "=", "submitted")
    .select("posts.id")
    .limit(MOST)
    .execute();
  return rows.length;
}

function postsOf(db: Store["write"], moderated: Moderated) {
  return db
    .selectFrom("posts")
    .innerJoin("columns", "columns.sectionId", "posts.sectionId")
    .innerJoin("sections", "sections.id", "posts.sectionId")
    .where((eb) => moderatedColumn(eb, moderated));
}

function moderatedColumn(eb: ExpressionBuilder<Schema, "columns">, { all, siteIds, sectionIds }: Moderated) {
  if (all) return sql<boolean>`1 = 1`;
  return eb.or([
    ...(siteIds.length > 0 ? [eb("columns.siteId", "in", siteIds)] : []),
    ...(sectionIds.length > 0 ? [eb("columns.sectionId", "in", sectionIds)] : []),
    sql<boolean>`1 = 0`,
  ]);
}
