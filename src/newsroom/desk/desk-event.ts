import type { EventTold } from "../../core/event-page.ts";
import { licenceOn } from "../../core/licence-on.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { Licence, Source } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import { paragraphsAt } from "../../group/dispatches/paragraphs-at.ts";
import { tellEditors } from "../../group/telling/tell-event.ts";
import { dispatchKey } from "../../store/events/dispatch-key.ts";
import { allSources } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import { eventMatter, type Reading } from "../events/event-matter.ts";
import { headlineWords } from "../headline-words.ts";

/** Dispatches that are laid side by side, the earliest. */
const MOST = 60;

/** A dispatch of an event as editors read it. Times are UTC ms. */
interface DeskDispatch {
  /** By it the other parts of the answer name it. */
  dispatchId: string;
  reportId: string;
  position: number;
  sourceName: string | null;
  licence: Licence | null;
  headline: string | null;
  url: string | null;
  language: string | null;
  at: number;
  /** When it was grouped. */
  arrivedAt: number;
  dateline: { agency: string | null; place: string | null; date: string | null; isInferred: boolean; mode: string | null; via: string | null } | null;
  /** Why nothing of it may be used now. */
  held: "withdrawn" | "withheld" | "forbidden" | null;
  isCorrection: boolean;
  copyOf: string | null;
  /** `alone` are the runs of a paragraph (from, to) that no other report of the event says. */
  paragraphs: { text: string; alone: [number, number][] }[];
}

/** An event laid side by side. `told` is null where none of its reports may be used. */
export interface DeskEvent {
  dispatches: DeskDispatch[];
  /** How many there are in all. */
  all: number;
  told: Pick<EventTold, "headline" | "quotations" | "timeline" | "people" | "places" | "organisations"> | null;
}

/** What editors see of an event; one that is part of another by now has nothing of its own. */
export async function deskEvent({ write: db, clock }: Store, siteId: string, eventId: string): Promise<DeskEvent> {
  const reading = { db, now: clock.now() };
  const rows = await db
    .selectFrom("eventDispatches")
    .select(["reportId", "position", "at", "arrivedAt"])
    .where("eventId", "=", eventId)
    .orderBy("at")
    .orderBy("reportId")
    .orderBy("position")
    .execute();
  const matter = await eventMatter(reading, siteId, eventId, MOST);
  const compared = matter.dispatches.length > 0 ? tellEditors(matter, headlineWords) : null;
  const shown = rows.slice(0, MOST);
  const versions = await newestVersions(
    reading,
    shown.map(({ reportId }) => reportId),
  );
  const sources = new Map((await allSources(db)).map((source) => [source.id, source]));
  const dispatches = shown.flatMap((row) => {
    const version = versions.get(row.reportId);
    if (!version) return [];
    const part = version.parts.find(({ position }) => position === row.position);
    const source = sources.get(version.sourceId ?? "");
    const dispatchId = dispatchKey(row);
    const { source: named, agency } = JSON.parse(version.extracted) as ExtractedReport;
    const alone = compared?.onlyHere.get(dispatchId) ?? [];
    return {
      ...{ dispatchId, reportId: row.reportId, position: row.position, at: row.at, arrivedAt: row.arrivedAt },
      ...{ headline: version.headline, url: version.url, language: version.language },
      sourceName: source?.names.zh[0] ?? named ?? agency,
      licence: source ? licenceOn(source, dayIn(reading.now, source.zone)) : null,
      dateline: part
        ? {
            ...{ agency: part.agency, place: part.place, date: part.date, isInferred: part.dateInferred === 1 },
            ...{ mode: part.mode, via: part.via },
          }
        : null,
      held: heldBy(version, source, reading.now),
      isCorrection: version.noticeKind === "correction",
      copyOf: version.copyOf === null ? null : dispatchKey({ reportId: version.copyOf, position: 0 }),
      paragraphs: paragraphsAt(version.body, version.spans, row.position).map((text) => ({ text, alone: runsOf(text, alone) })),
    };
  });
  if (!compared) return { dispatches, all: rows.length, told: null };
  const { headline, quotations, timeline, people, places, organisations } = compared.told;
  return { dispatches, all: rows.length, told: { headline, quotations, timeline, people, places, organisations } };
}

async function newestVersions({ db }: Reading, reportIds: readonly string[]) {
  if (reportIds.length === 0) return new Map<string, never>();
  const reports = await db
    .selectFrom("reports")
    .select(["id", "firstReportId", "headline", "body", "url", "language", "sourceId", "copyOf", "pubStatus", "embargoed", "noticeKind", "extracted"])
    .where("firstReportId", "in", [...new Set(reportIds)])
    .orderBy("version")
    .execute();
  const newest = new Map(reports.map((report) => [report.firstReportId, report]));
  const parts = await db
    .selectFrom("dispatches")
    .selectAll()
    .where(
      "reportId",
      "in",
      [...newest.values()].map(({ id }) => id),
    )
    .orderBy("position")
    .execute();
  const byReport = Map.groupBy(parts, ({ reportId }) => reportId);
  return new Map(
    [...newest].map(([first, report]) => {
      const own = byReport.get(report.id) ?? [];
      const spans = own.map(({ fromParagraph, toParagraph, start }) => ({ start, paragraphs: [fromParagraph, toParagraph] as [number, number] }));
      return [first, { ...report, parts: own, spans }];
    }),
  );
}

interface Standing {
  pubStatus: "usable" | "withheld" | "canceled";
  embargoed: string | null;
  noticeKind: "correction" | "withdrawal" | null;
}

function heldBy({ pubStatus, embargoed, noticeKind }: Standing, source: Source | undefined, now: number): DeskDispatch["held"] {
  if (pubStatus === "canceled" || noticeKind === "withdrawal") return "withdrawn";
  if (pubStatus === "withheld" || Date.parse(embargoed ?? "") > now) return "withheld";
  return source && licenceOn(source, dayIn(now, source.zone)) === "forbidden" ? "forbidden" : null;
}

function runsOf(text: string, sentences: readonly string[]): [number, number][] {
  return sentences.flatMap((sentence): [number, number][] => {
    const from = text.indexOf(sentence);
    return from < 0 ? [] : [[from, from + sentence.length]];
  });
}
