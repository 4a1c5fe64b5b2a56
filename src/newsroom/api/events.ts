import { z } from "@hono/zod-openapi";
import { eventWithReports } from "../events/event-with-reports.ts";
import { listEvents } from "../events/list-events.ts";
import { mergeIntoOne } from "../events/merge-into-one.ts";
import { moveDispatch, refuseSuggestion } from "../events/move-dispatch.ts";
import { publishEvent, toldEvent, withdrawEvent } from "../events/publish-event.ts";
import { chainEvent, nameStory } from "../events/story-acts.ts";
import { undoEventAct } from "../events/undo-event-act.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { EventToldForm } from "./event-told.ts";
import { line } from "./line.ts";

const at = z.number().int();
const Params = z.object({ eventId: line(40) });
const OnSite = z.object({ siteId: line(40), eventId: line(40) });
const Listed = z
  .strictObject({
    ...{ id: z.string(), firstAt: at, lastAt: at, isFrozen: z.boolean(), dispatches: at, sources: at },
    headline: z.string().nullable(),
  })
  .openapi("ListedEvent");
const Place = { reportId: line(40), position: z.number().int().min(0).max(10_000) };
const Named = { headline: z.string().nullable() };
const Kind = z.enum(["new", "join", "move", "adopt", "link", "merge", "story", "undo", "refuse", "freeze", "thaw"]);
const Event = z
  .strictObject({
    ...{ id: z.string(), mergedInto: z.string().nullable(), storyId: z.string().nullable(), firstAt: at, lastAt: at, isFrozen: z.boolean() },
    dispatches: z.array(
      z.strictObject({
        reportId: z.string(),
        position: at,
        at,
        ...Named,
        sourceId: z.string().nullable(),
        copyOf: z.string().nullable(),
        url: z.string().nullable(),
      }),
    ),
    suggested: z.array(z.strictObject({ reportId: z.string(), position: at, score: z.number(), ...Named })),
    acts: z.array(
      z.strictObject({
        ...{ number: at, at, actor: z.string(), actorName: z.string().nullable(), kind: Kind, score: z.number() },
        ...{ fromEventId: z.string().nullable(), toEventId: z.string(), undoneAt: at.nullable() },
      }),
    ),
  })
  .openapi("Event");
const Done = z.strictObject({});
const Numbered = z.strictObject({ number: at });

/** 事件: which reports tell of one happening. */
export function eventsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /events", {
        summary: "Events, that of which something came last first; `lastAt` and `id` of the last one lead on",
        request: { query: z.strictObject({ lastAt: z.coerce.number().int().optional(), id: line(40).optional() }) },
        responses: answers(z.strictObject({ events: z.array(Listed) })),
      }),
      async (c) => {
        const { lastAt, id } = c.req.valid("query");
        return c.json({ events: await listEvents(store.write, lastAt === undefined ? null : { lastAt, id: id ?? "" }) }, 200);
      },
    )
    .openapi(
      endpoint("GET /events/{eventId}", {
        summary: "An event with its dispatches, suggestions and acts",
        request: { params: Params },
        responses: answers(Event),
      }),
      async (c) => c.json(await eventWithReports(store.write, c.req.valid("param").eventId), 200),
    )
    .openapi(
      endpoint("POST /events/{eventId}/merge", {
        summary: "Makes one event of two: the older id stays",
        request: { params: Params, body: json(z.strictObject({ with: line(40) })) },
        responses: answers(Numbered),
      }),
      async (c) => c.json({ number: await mergeIntoOne(store, c.get("staff"), c.req.valid("param").eventId, c.req.valid("json").with) }, 200),
    )
    .openapi(
      endpoint("POST /event-dispatches/place", {
        summary: "Puts a dispatch into an event, or (null) into one of its own",
        request: { body: json(z.strictObject({ ...Place, eventId: line(40).nullable() })) },
        responses: answers(Numbered),
      }),
      async (c) => {
        const { eventId, ...place } = c.req.valid("json");
        return c.json({ number: await moveDispatch(store, c.get("staff"), place, eventId) }, 200);
      },
    )
    .openapi(
      endpoint("POST /events/{eventId}/refusals", {
        summary: "Says that a dispatch which was suggested is not of this event",
        request: { params: Params, body: json(z.strictObject(Place)) },
        responses: answers(Done),
      }),
      async (c) => {
        await refuseSuggestion(store, c.get("staff"), c.req.valid("json"), c.req.valid("param").eventId);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /event-acts/undo", {
        summary: "Undoes an act on events, the program's or anybody's",
        request: { body: json(Numbered) },
        responses: answers(Numbered),
      }),
      async (c) => c.json({ number: await undoEventAct(store, c.get("staff"), c.req.valid("json").number) }, 200),
    )
    .openapi(
      endpoint("PUT /events/{eventId}/story", {
        summary: "Says that an event is of another one's story, or (null) of none",
        request: { params: Params, body: json(z.strictObject({ with: line(40).nullable() })) },
        responses: answers(Numbered),
      }),
      async (c) => c.json({ number: await chainEvent(store, c.get("staff"), c.req.valid("param").eventId, c.req.valid("json").with) }, 200),
    )
    .openapi(
      endpoint("PUT /stories/{storyId}", {
        summary: "Calls a story something; without a title it goes by the headline of its first event",
        request: { params: z.object({ storyId: line(40) }), body: json(z.strictObject({ title: line(100).nullable() })) },
        responses: answers(Done),
      }),
      async (c) => {
        await nameStory(store, c.get("staff"), c.req.valid("param").storyId, c.req.valid("json").title);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("GET /sites/{siteId}/events/{eventId}", {
        summary: "What a site's readers would be shown of an event now: copies folded, what each source alone says, who said what, what was new when",
        request: { params: OnSite },
        responses: answers(EventToldForm),
      }),
      async (c) => {
        const { siteId, eventId } = c.req.valid("param");
        return c.json(await toldEvent(store, siteId, eventId), 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/events/{eventId}", {
        summary: "Shows an event to a site's readers as it stands now; from then on nothing joins it by itself",
        request: { params: OnSite },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId, eventId } = c.req.valid("param");
        await publishEvent(store, c.get("staff"), siteId, eventId);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /sites/{siteId}/events/{eventId}", {
        summary: "Takes an event off a site",
        request: { params: OnSite },
        responses: answers(Done),
      }),
      async (c) => {
        const { siteId, eventId } = c.req.valid("param");
        await withdrawEvent(store, c.get("staff"), siteId, eventId);
        return c.json({}, 200);
      },
    );
}

export type EventsApi = ReturnType<typeof eventsApi>;
