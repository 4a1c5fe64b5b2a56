import type { ExtractedReport } from "../../core/report.ts";
import { isoIn } from "../../core/zone.ts";
import { plainTextOf } from "../../html/plain-text-of.ts";
import { openGrouping } from "../../ingest/events/group-reports.ts";
import { dispatchesOf } from "../../ingest/items/dispatches-of.ts";
import { moveDispatch } from "../../newsroom/events/move-dispatch.ts";
import { publishEvent } from "../../newsroom/events/publish-event.ts";
import { chainEvent, nameStory } from "../../newsroom/events/story-acts.ts";
import { dispatchKey, dispatchPlace } from "../../store/events/dispatch-key.ts";
import { keepReport } from "../../store/reports.ts";
import type { Store } from "../../store/store.ts";
import { countWords } from "../../text/count.ts";
import { readDateline } from "../../text/dateline.ts";
import { compareReportsDue } from "../../worker/compare-reports.ts";
import { DEMO } from "./demo-actor.ts";
import { one, type SampleFile } from "./sample-file.ts";
import { sampleTime, withDays } from "./sample-time.ts";
import { sampleReports } from "./samples.ts";

const ZONE = "Asia/Shanghai";
const STORY = "高山公路重开";

interface Loading {
  sources: ReadonlyMap<string, { id: string }>;
  siteIds: readonly string[];
  /** UTC ms. */
  loadedAt: number;
}

/** Lets the samples' reports come in and be grouped as the worker does it; an editor puts right what differs, and shows the events, all of one story. */
export async function loadReports(store: Store, { sources, siteIds, loadedAt }: Loading): Promise<void> {
  const keys = new Map<string, string[]>();
  const samples = sampleReports().map((sample) => ({ sample, at: sampleTime(one(sample, "at") ?? "-60m", loadedAt, ZONE) }));
  for (const { sample, at } of samples.sort((a, b) => a.at - b.at)) {
    const extracted = reportOf(sample, at);
    const { reportId } = await keepReport(store, DEMO, {
      ...{ bytes: Buffer.from(extracted.bodyHtml), type: "text/html", file: `${sample.key}.html`, origin: null, known: null },
      ...{ sourceId: sources.get(one(sample, "source") ?? "")?.id ?? null, extracted, dispatches: dispatchesOf(extracted) },
    });
    const event = one(sample, "event") ?? sample.key;
    keys.set(event, [...(keys.get(event) ?? []), dispatchKey({ reportId, position: 0 })]);
  }
  await compareReportsDue(store);
  const grouping = openGrouping();
  await grouping.look(store, loadedAt);
  await grouping.stop(store);
  const events: string[] = [];
  for (const ofEvent of keys.values()) events.push(await gathered(store, ofEvent, events));
  const [first, ...later] = events;
  if (first === undefined) return;
  for (const eventId of later) await chainEvent(store, DEMO, eventId, first);
  const { storyId } = await store.write.selectFrom("events").select("storyId").where("id", "=", first).executeTakeFirstOrThrow();
  if (storyId !== null) await nameStory(store, DEMO, storyId, STORY);
  for (const siteId of siteIds) for (const eventId of events) await publishEvent(store, DEMO, siteId, eventId);
}

/** The event of these dispatches, none of `taken`. */
async function gathered(store: Store, keys: readonly string[], taken: readonly string[]): Promise<string> {
  let event: string | null = null;
  for (const place of keys.map(dispatchPlace)) {
    const at = await eventOf(store, place);
    const isThere: boolean = event === null ? !taken.includes(at) : at === event;
    if (!isThere) await moveDispatch(store, DEMO, place, event);
    event ??= await eventOf(store, place);
  }
  return event ?? "";
}

async function eventOf({ write }: Store, { reportId, position }: { reportId: string; position: number }): Promise<string> {
  const row = await write
    .selectFrom("eventDispatches")
    .select("eventId")
    .where("reportId", "=", reportId)
    .where("position", "=", position)
    .executeTakeFirstOrThrow();
  return row.eventId;
}

function reportOf(sample: SampleFile, at: number): ExtractedReport {
  const bodyHtml = withDays(sample.body, at, ZONE);
  const body = bodyHtml.split("\n").map(plainTextOf).join("\n");
  const published = isoIn(at, ZONE);
  const read = readDateline(body, { published });
  return {
    ...{ kind: "article", url: one(sample, "url"), headline: one(sample, "headline"), byline: [], source: null, desk: null, act: null },
    ...{ agency: read?.dateline.agency ?? null, dateline: read?.dateline ?? null, published, zoneAssumed: false, editor: null, wordsStated: null },
    ...{ words: countWords(body), language: "zh-Hans", breadcrumb: [], body, bodyHtml, relatedLinks: [], linkLists: [], notices: [] },
  };
}
