import { type ExpressionBuilder, sql } from "kysely";
import type { Site } from "../../core/site.ts";
import { originOf } from "../../core/site.ts";
import type { Staff } from "../../core/staff.ts";
import type { CommentRow } from "../../store/schema/community.ts";
import type { Schema } from "../../store/schema.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Decided } from "./decide-comment.ts";
import { type Moderated, moderatedBy } from "./moderated-by.ts";

/** A comment as whoever decides about it sees it. Times are UTC ms. */
export interface QueuedComment extends Omit<CommentRow, "decidedById" | "state"> {
  state: Decided;
  headline: string;
  /** Where readers find its article, with the site's origin; null where it is not public. */
  address: string | null;
  decidedBy: Person | null;
  /** What readers reported and nobody has settled, oldest first. */
  reports: { reason: string; at: number }[];
}

/** Which comments: those that wait for somebody (held or reported; oldest first), or those that are shown or removed (newest first). */
export interface QueueOf {
  list: "waiting" | "shown" | "removed";
  siteId?: string | undefined;
  articleId?: string | undefined;
  readerId?: string | undefined;
  /** Only those beyond this id, in the list's order. */
  beyond?: string | undefined;
}

/** Comments that `staff` moderates, `limit` at most. */
export async function commentQueue(
  { store, port }: Pick<Newsroom, "store" | "port">,
  staff: Staff,
  of: QueueOf,
  limit: number,
): Promise<QueuedComment[]> {
  const { write: db } = store;
  const isWaiting = of.list === "waiting";
  const rows = await matching(db, await moderatedBy(db, staff), of)
    .innerJoin("articleWork as work", "work.articleId", "c.articleId")
    .innerJoin("sites", "sites.id", "c.siteId")
    .leftJoin("publications as page", (on) => on.onRef("page.articleId", "=", "c.articleId").onRef("page.siteId", "=", "c.siteId"))
    .selectAll("c")
    .select(["work.headline", "sites.settings", "page.item", "page.state as pageState"])
    .$if(of.beyond !== undefined, (query) => query.where("c.id", isWaiting ? ">" : "<", of.beyond ?? ""))
    .orderBy("c.id", isWaiting ? "asc" : "desc")
    .limit(limit)
    .execute();
  const nameOf = await staffNames(
    db,
    rows.map(({ decidedById }) => decidedById),
  );
  const reports = await reportsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ settings, item, pageState, decidedById, state, ...row }) => {
    const site: Site = JSON.parse(settings);
    const isPublic = item !== null && pageState !== "withdrawn";
    return {
      ...row,
      state: state === "deleted" ? "removed" : state,
      address: isPublic ? originOf(site, port) + JSON.parse(item).path : null,
      decidedBy: decidedById === null ? null : nameOf(decidedById),
      reports: reports.get(row.id) ?? [],
    };
  });
}

/** More than this is counted as this many. */
const MOST = 500;

/** How many comments wait for `staff`. */
export async function waitingComments({ write: db }: Newsroom["store"], staff: Staff): Promise<number> {
  const rows = await matching(db, await moderatedBy(db, staff), { list: "waiting" })
    .select("c.id")
    .limit(MOST)
    .execute();
  return rows.length;
}

function matching(db: Newsroom["store"]["write"], moderated: Moderated, { list, siteId, articleId, readerId }: QueueOf) {
  return db
    .selectFrom("comments as c")
    .where((eb) => {
      if (list === "shown") return eb("c.state", "=", "shown");
      if (list === "removed") return eb("c.state", "=", "removed");
      return eb.or([eb("c.state", "=", "held"), eb.and([eb("c.state", "=", "shown"), eb("c.id", "in", openReports(eb))])]);
    })
    .where((eb) => moderatedComment(eb, moderated))
    .$if(siteId !== undefined, (query) => query.where("c.siteId", "=", siteId ?? ""))
    .$if(articleId !== undefined, (query) => query.where("c.articleId", "=", articleId ?? ""))
    .$if(readerId !== undefined, (query) => query.where("c.readerId", "=", readerId ?? ""));
}

type Comments = ExpressionBuilder<Schema & { c: CommentRow }, "c">;

function openReports(eb: Comments) {
  return eb.selectFrom("commentReports").select("commentId").where("settledAt", "is", null);
}

/** On a site that they moderate, or of an article in a section that they do. */
function moderatedComment(eb: Comments, { all, siteIds, sectionIds }: Moderated) {
  if (all) return sql<boolean>`1 = 1`;
  return eb.or([
    ...(siteIds.length > 0 ? [eb("c.siteId", "in", siteIds)] : []),
    ...(sectionIds.length > 0
      ? [
          eb.exists(
            eb
              .selectFrom("places")
              .select("places.position")
              .whereRef("places.articleId", "=", "c.articleId")
              .whereRef("places.siteId", "=", "c.siteId")
              .where("places.sectionId", "in", sectionIds),
          ),
        ]
      : []),
    sql<boolean>`1 = 0`,
  ]);
}

async function reportsOf(db: Newsroom["store"]["write"], ids: readonly string[]): Promise<Map<string, QueuedComment["reports"]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("commentReports")
    .select(["commentId", "reason", "at"])
    .where("commentId", "in", ids)
    .where("settledAt", "is", null)
    .orderBy("at")
    .execute();
  const byComment = Map.groupBy(rows, ({ commentId }) => commentId);
  return new Map([...byComment].map(([id, reports]) => [id, reports.map(({ reason, at }) => ({ reason, at }))]));
}
