import type { Kysely } from "kysely";
import { licenceOn } from "../../core/licence-on.ts";
import type { Source } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import { paragraphsAt } from "../../group/dispatches/paragraphs-at.ts";
import { quotationsIn } from "../../group/quotations/quotations-in.ts";
import type { DispatchMatter, EventMatter } from "../../group/telling/matter.ts";
import { dispatchesOfReport } from "../../store/dispatches-of-report.ts";
import { dispatchKey } from "../../store/events/dispatch-key.ts";
import type { Schema } from "../../store/schema.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { namesIn } from "../../text/names/names-in.ts";
import { nameTableOf } from "../names/name-table-of.ts";
import { articlesCiting } from "./own-articles.ts";

/** Dispatches of which an event is told to readers, the earliest. */
const MOST = 500;

/** In an act or beside any; `now` is UTC ms. */
export interface Reading {
  db: Kysely<Schema>;
  now: number;
}

/** What an event's page on a site is told from: its dispatches, but for those that are withdrawn, held back, or whose source forbids to be named. */
export async function eventMatter(reading: Reading, siteId: string, eventId: string, most = MOST): Promise<EventMatter> {
  const { db } = reading;
  const rows = await db
    .selectFrom("eventDispatches")
    .select(["reportId", "position", "at"])
    .where("eventId", "=", eventId)
    .orderBy("at")
    .orderBy("reportId")
    .orderBy("position")
    .limit(most)
    .execute();
  const table = await nameTableOf(db);
  const names = { table, chinese: new Map(table.rows.map(({ id, zh }) => [id, zh])) };
  const dispatches: DispatchMatter[] = [];
  for (const row of rows) {
    const matter = await dispatchMatter(reading, siteId, row, names);
    if (matter) dispatches.push(matter);
  }
  return { id: eventId, headline: null, dispatches };
}

/** The table, and what each of its names is in Chinese. */
interface Names {
  table: NameTable;
  chinese: ReadonlyMap<string, string>;
}

interface Row {
  reportId: string;
  position: number;
  at: number;
}

async function dispatchMatter({ db, now }: Reading, siteId: string, row: Row, { table, chinese }: Names): Promise<DispatchMatter | null> {
  const report = await db
    .selectFrom("reports as r")
    .leftJoin("sources as s", "s.id", "r.sourceId")
    .select(["r.id", "r.headline", "r.body", "r.url", "r.published", "r.copyOf", "r.pubStatus", "r.embargoed", "r.noticeKind", "r.extracted"])
    .select(["s.names", "s.licence", "s.licenceFrom", "s.licenceUntil", "s.zone"])
    .where("r.firstReportId", "=", row.reportId)
    .orderBy("r.version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const { zone, licence } = report;
  const isHeld = report.pubStatus !== "usable" || report.noticeKind !== null || Date.parse(report.embargoed ?? "") > now;
  const today = dayIn(now, zone ?? "UTC");
  if (isHeld || (licence !== null && licenceOn({ ...report, licence: licence as Source["licence"] }, today) === "forbidden")) return null;
  const own = await db
    .selectFrom("articles")
    .select("id")
    .where("siteId", "=", siteId)
    .where("reportId", "in", versionsOf(db, row.reportId))
    .executeTakeFirst();
  const parts = await dispatchesOfReport(db, report.id);
  const part = parts[row.position];
  const paragraphs = paragraphsAt(report.body, parts, row.position);
  const found = paragraphs.flatMap((paragraph) => namesIn(paragraph, table));
  const named = (kind: string) => [...new Set(found.flatMap((name) => (name.kind === kind ? (chinese.get(name.id ?? "") ?? name.text) : [])))];
  const { source }: { source: string | null } = JSON.parse(report.extracted);
  const publisher: string | null = (report.names === null ? null : JSON.parse(report.names).zh[0]) ?? source;
  // A copy is named by who prints it, what is filed by who filed it.
  const [first, second] = report.copyOf === null ? [part?.agency ?? null, publisher] : [publisher, part?.agency ?? null];
  const sourceName = first ?? second ?? "来源不详";
  const quotations = quotationsIn(paragraphs, { dispatches: [], names: table, day: report.published?.slice(0, 10) ?? null });
  return {
    dispatchId: dispatchKey(row),
    sourceName,
    headline: parts.length > 1 ? null : report.headline,
    ...{
      url: report.url,
      articleId: own?.id ?? (await articlesCiting(db, siteId, row))[0] ?? null,
      at: row.at,
      dateInferred: part?.dateInferred ?? false,
    },
    copyOf: report.copyOf === null ? null : dispatchKey({ reportId: report.copyOf, position: 0 }),
    paragraphs,
    quotations: quotations.map(({ via, ...quotation }) => ({ ...quotation, via: via === sourceName ? null : via })),
    ...{ people: named("person"), places: named("place"), organisations: named("organisation") },
  };
}

function versionsOf(db: Reading["db"], reportId: string) {
  return db.selectFrom("reports").select("id").where("firstReportId", "=", reportId);
}
