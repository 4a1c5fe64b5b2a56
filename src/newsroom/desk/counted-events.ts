import { type Kysely, sql } from "kysely";
import { licenceOn } from "../../core/licence-on.ts";
import { dayIn } from "../../core/zone.ts";
import type { Schema } from "../../store/schema.ts";
import { allSources } from "../../store/sources.ts";
import { fold } from "../../text/fold.ts";
import type { DeskFilter } from "./desk-filter.ts";

/** An event of the span, counted. Reports that rules hide do not count. Times are UTC ms. */
export interface CountedEvent {
  id: string;
  firstAt: number;
  lastAt: number;
  isFrozen: boolean;
  isFollowed: boolean;
  /** When one looked at it last, or null. */
  seenAt: number | null;
  dispatches: number;
  /** Those that are no near copies. */
  originals: number;
  sources: number;
  /** Dispatches that came since one looked; all of them where one never did. */
  fresh: number;
  isUrgent: boolean;
}

/** Events that are counted for one look, the latest; more than two thousand a day are too many for anybody to choose from. */
export const COUNTED = 5_000;

interface Looking {
  db: Kysely<Schema>;
  staffId: string;
  now: number;
}

/** The events that a filter lets through, in no order. */
export async function countedEvents(looking: Looking, filter: DeskFilter): Promise<CountedEvent[]> {
  const { db, staffId } = looking;
  const since = looking.now - filter.hours * 3_600_000;
  const sourceIds = await sourcesThat(looking, filter);
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("events")
        .select(["id", "firstAt", "lastAt", "isFrozen"])
        .where("mergedInto", "is", null)
        .where("lastAt", ">=", since)
        .orderBy("lastAt", "desc")
        .limit(COUNTED)
        .as("e"),
    )
    .innerJoin("eventDispatches as d", "d.eventId", "e.id")
    .innerJoin("reports as r", "r.id", "d.reportId")
    .leftJoin("deskMarks as m", (join) => join.onRef("m.eventId", "=", "e.id").on("m.staffId", "=", staffId))
    .select(["e.id", "e.firstAt", "e.lastAt", "e.isFrozen", "m.seenAt", "m.followedAt"])
    .select(({ fn }) => [
      fn.countAll<number | string>().as("dispatches"),
      fn.count<number | string>("r.sourceId").distinct().as("named"),
      sql<number | string>`sum(case when ${sql.ref("r.sourceId")} is null then 1 else 0 end)`.as("nameless"),
      sql<number | string>`sum(case when ${sql.ref("r.copyOf")} is null then 1 else 0 end)`.as("originals"),
      sql<number | string>`sum(case when ${sql.ref("d.arrivedAt")} > coalesce(${sql.ref("m.seenAt")}, 0) then 1 else 0 end)`.as("fresh"),
      sql<number>`max(case when ${sql.ref("r.priority")} = 'urgent' then 1 else 0 end)`.as("isUrgent"),
    ])
    .where("r.isDropped", "=", 0)
    .$if(filter.isFollowed === true, (query) => query.where("m.followedAt", "is not", null))
    .groupBy(["e.id", "e.firstAt", "e.lastAt", "e.isFrozen", "m.seenAt", "m.followedAt"])
    .having((eb) => eb.or([eb.lit(!asksReports(filter)), eb(fitting(filter, sourceIds), ">", 0)]))
    .execute();
  const counted = rows.map(({ isFrozen, followedAt, named, nameless, isUrgent, ...row }) => ({
    ...row,
    ...{ isFrozen: isFrozen === 1, isFollowed: followedAt !== null, isUrgent: isUrgent === 1 },
    sources: Number(named) + Number(nameless),
    ...{ dispatches: Number(row.dispatches), originals: Number(row.originals), fresh: Number(row.fresh) },
  }));
  const unread = filter.isUnread ? counted.filter(({ fresh }) => fresh > 0) : counted;
  return filter.q ? withWords(db, unread, filter.q) : unread;
}

function asksReports({ sourceId, licence, language, sectionId }: DeskFilter): boolean {
  return [sourceId, licence, language, sectionId].some((one) => one !== undefined);
}

/** How many reports of an event fit. */
function fitting({ language, sectionId }: DeskFilter, sourceIds: readonly string[] | null) {
  const isOf = sourceIds === null ? sql`1 = 1` : sourceIds.length === 0 ? sql`1 = 0` : sql`${sql.ref("r.sourceId")} in (${sql.join(sourceIds)})`;
  const isIn = language === undefined ? sql`1 = 1` : sql`${sql.ref("r.language")} = ${language}`;
  const isFor = sectionId === undefined ? sql`1 = 1` : sql`${sql.ref("r.sectionId")} = ${sectionId}`;
  return sql<number>`sum(case when ${isOf} and ${isIn} and ${isFor} then 1 else 0 end)`;
}

/** The sources of which a filter asks, or null for any. */
async function sourcesThat({ db, now }: Looking, { sourceId, licence }: DeskFilter): Promise<string[] | null> {
  if (licence === undefined) return sourceId === undefined ? null : [sourceId];
  const sources = await allSources(db);
  const allowed = sources.filter((source) => licenceOn(source, dayIn(now, source.zone)) === licence).map(({ id }) => id);
  return sourceId === undefined ? allowed : allowed.filter((id) => id === sourceId);
}

/** Those of which some headline has the words. */
async function withWords(db: Kysely<Schema>, events: readonly CountedEvent[], q: string): Promise<CountedEvent[]> {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const found = new Set<string>();
  for (let at = 0; at < events.length; at += 500) {
    const ids = events.slice(at, at + 500).map(({ id }) => id);
    const rows = await db
      .selectFrom("eventDispatches as d")
      .innerJoin("reports as r", "r.id", "d.reportId")
      .select(["d.eventId", "r.headline"])
      .where("d.eventId", "in", ids)
      .execute();
    for (const { eventId, headline } of rows) {
      const folded = fold(headline ?? "");
      if (words.every((word) => folded.includes(word))) found.add(eventId);
    }
  }
  return events.filter(({ id }) => found.has(id));
}
