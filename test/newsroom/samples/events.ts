import { randomBytes } from "node:crypto";
import { mergeIntoOne } from "../../../src/newsroom/events/merge-into-one.ts";
import { publishEvent } from "../../../src/newsroom/events/publish-event.ts";
import { chainEvent } from "../../../src/newsroom/events/story-acts.ts";
import { addEvent } from "../../../src/store/events/new-event.ts";
import { newId } from "../../../src/store/new-id.ts";
import { keepReport } from "../../../src/store/reports.ts";
import { newReport } from "../../store/new-report.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const IMPORT = { id: "import" };
/** A report in an event of its own, as the grouping of reports leaves it. */
async function grouped({ store }: Office): Promise<{ reportId: string; eventId: string }> {
  const name = randomBytes(8).toString("hex");
  const report = newReport(`${name} 渡口恢复通航`);
  const { reportId } = await keepReport(store, IMPORT, { ...report, bytes: Buffer.from(name), dispatches: [] });
  const eventId = await store.act(async (act) => {
    const [id, at] = [newId("event", act.now), act.now];
    await addEvent(act, id, { firstAt: at, lastAt: at });
    const row = { reportId, position: 0, eventId: id, at, arrivedAt: at, isSettled: 1, features: "{}" };
    await act.db.insertInto("eventDispatches").values(row).execute();
    return id;
  });
  return { reportId, eventId };
}

async function suggested(office: Office) {
  const { reportId, eventId } = await grouped(office);
  const other = await grouped(office);
  await office.store.act(({ db }) =>
    db.insertInto("eventSuggestions").values({ reportId, position: 0, eventId: other.eventId, score: 0.2, refusedAt: null }).execute(),
  );
  return { reportId, eventId: eventId === other.eventId ? eventId : other.eventId };
}

async function merged(office: Office, { opener }: Scene): Promise<number> {
  return mergeIntoOne(office.store, opener, (await grouped(office)).eventId, (await grouped(office)).eventId);
}

export const eventSamples: Samples = {
  "GET /desk": async () => ({ query: { licence: "permitted", q: "渡口 通航" } }),
  "GET /desk/changes": async () => ({}),
  "GET /desk/sites/{siteId}/events/{eventId}": async (office, { place }) => ({
    params: { siteId: place.siteId, eventId: (await grouped(office)).eventId },
  }),
  "PUT /desk/events/{eventId}/mark": async (office) => ({
    params: { eventId: (await grouped(office)).eventId },
    body: { seenAt: office.store.clock.now(), isFollowed: true },
  }),
  "GET /desk/views": async () => ({}),
  "POST /desk/views": async () => ({ body: { name: "可转载", filter: { licence: "licensed", hours: "6" } } }),
  "PUT /events/{eventId}/lock": async (office) => ({ params: { eventId: (await grouped(office)).eventId }, body: { isLocked: true } }),
  "GET /events": async () => ({ query: {} }),
  "GET /events/{eventId}": async (office) => ({ params: { eventId: (await grouped(office)).eventId } }),
  "POST /events/{eventId}/merge": async (office) => ({
    params: { eventId: (await grouped(office)).eventId },
    body: { with: (await grouped(office)).eventId },
  }),
  "POST /event-dispatches/place": async (office) => {
    const { eventId } = await grouped(office);
    return { body: { reportId: (await grouped(office)).reportId, position: 0, eventId } };
  },
  "POST /events/{eventId}/refusals": async (office) => {
    const { reportId, eventId } = await suggested(office);
    return { params: { eventId }, body: { reportId, position: 0 } };
  },
  "POST /event-acts/undo": async (office, scene) => ({ body: { number: await merged(office, scene) } }),
  "PUT /events/{eventId}/story": async (office) => ({
    params: { eventId: (await grouped(office)).eventId },
    body: { with: (await grouped(office)).eventId },
  }),
  "PUT /stories/{storyId}": async (office, { opener }) => {
    const [one, other] = [(await grouped(office)).eventId, (await grouped(office)).eventId];
    await chainEvent(office.store, opener, one, other);
    const { storyId } = await office.store.write.selectFrom("events").select("storyId").where("id", "=", one).executeTakeFirstOrThrow();
    return { params: { storyId: storyId ?? "" }, body: { title: "水库的夏天" } };
  },
  "GET /sites/{siteId}/events/{eventId}": async (office, { place }) => ({
    params: { siteId: place.siteId, eventId: (await grouped(office)).eventId },
  }),
  "PUT /sites/{siteId}/events/{eventId}": async (office, { place }) => ({
    params: { siteId: place.siteId, eventId: (await grouped(office)).eventId },
  }),
  "DELETE /sites/{siteId}/events/{eventId}": async (office, { place, opener }) => {
    const { eventId } = await grouped(office);
    await publishEvent(office.store, opener, place.siteId, eventId);
    return { params: { siteId: place.siteId, eventId } };
  },
};
