import { type Kysely, sql } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { allSources } from "../../store/sources.ts";
import { articlesUsing } from "./articles-using.ts";
import type { CountedEvent } from "./counted-events.ts";

/** An event as the desk's list shows it. */
export interface DeskLine extends CountedEvent {
  /** That of its first Chinese report, else of its first one; null where none has any. */
  headline: string | null;
  /** Whose reports they are, the earliest first. */
  sourceNames: string[];
  storyTitle: string | null;
  /** Whether an agency took something of it back, or put it right. */
  notice: "correction" | "withdrawal" | null;
  /** Articles that use its reports. */
  articles: number;
  /** Sites that show it. */
  publishedOn: string[];
  /** Dispatches that may belong to it. */
  suggestions: number;
}

/** Reports of an event by which it is named: its first ones. */
const NAMING = 24;

/** These events, in that order. */
export async function deskLines(db: Kysely<Schema>, events: readonly CountedEvent[]): Promise<DeskLine[]> {
  if (events.length === 0) return [];
  const ids = events.map(({ id }) => id);
  const names = new Map((await allSources(db)).map(({ id, names: { zh } }) => [id, zh[0] ?? null]));
  const firsts = Map.groupBy(await firstReports(db, ids), ({ eventId }) => eventId);
  const [stories, articles, sites, suggestions] = [
    await storyTitles(db, ids),
    await articlesUsing(db, ids),
    await sitesOf(db, ids),
    await open(db, ids),
  ];
  return events.map((event) => {
    const reports = firsts.get(event.id) ?? [];
    const inChinese = reports.find(({ headline, language }) => headline !== null && language?.startsWith("zh"));
    const notices = reports.flatMap(({ noticeKind, pubStatus }) => (pubStatus === "canceled" ? "withdrawal" : (noticeKind ?? [])));
    return {
      ...event,
      headline: (inChinese ?? reports.find(({ headline }) => headline !== null))?.headline ?? null,
      sourceNames: [...new Set(reports.flatMap(({ sourceId }) => names.get(sourceId ?? "") ?? []))],
      storyTitle: stories.get(event.id) ?? null,
      notice: notices.find((kind) => kind === "withdrawal") ?? notices[0] ?? null,
      articles: articles.get(event.id)?.length ?? 0,
      publishedOn: sites.get(event.id) ?? [],
      suggestions: suggestions.get(event.id) ?? 0,
    };
  });
}

function firstReports(db: Kysely<Schema>, ids: readonly string[]) {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("eventDispatches")
        .select(["eventId", "reportId", "at", "position"])
        .select(
          sql<
            number | string
          >`row_number() over (partition by ${sql.ref("eventId")} order by ${sql.ref("at")}, ${sql.ref("reportId")}, ${sql.ref("position")})`.as(
            "place",
          ),
        )
        .where("eventId", "in", ids)
        .as("d"),
    )
    .innerJoin("reports as r", "r.id", "d.reportId")
    .select(["d.eventId", "r.headline", "r.sourceId", "r.language", "r.noticeKind", "r.pubStatus"])
    .where("d.place", "<=", NAMING)
    .orderBy("d.eventId")
    .orderBy("d.place")
    .execute();
}

async function storyTitles(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("events as e")
    .innerJoin("stories as s", "s.id", "e.storyId")
    .select(["e.id", "s.title"])
    .where("e.id", "in", ids)
    .execute();
  return new Map(rows.flatMap(({ id, title }) => (title === null ? [] : [[id, title]])));
}

async function sitesOf(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("publicEvents")
    .select(["eventId", "siteId"])
    .where("eventId", "in", ids)
    .where("state", "=", "published")
    .orderBy("siteId")
    .execute();
  return new Map([...Map.groupBy(rows, ({ eventId }) => eventId)].map(([id, all]) => [id, all.map(({ siteId }) => siteId)]));
}

async function open(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("eventSuggestions")
    .select("eventId")
    .select(({ fn }) => fn.countAll<number | string>().as("open"))
    .where("eventId", "in", ids)
    .where("refusedAt", "is", null)
    .groupBy("eventId")
    .execute();
  return new Map(rows.map(({ eventId, open }) => [eventId, Number(open)]));
}
