import { z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { deskEvent } from "../desk/desk-event.ts";
import { deskPulse } from "../desk/desk-pulse.ts";
import { eventFacts } from "../desk/event-facts.ts";
import { listDesk } from "../desk/list-desk.ts";
import { lockEvent } from "../desk/lock-event.ts";
import { markEvent } from "../desk/mark-event.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { Desk, DeskEvent, DeskQuery } from "./desk-forms.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const Params = z.object({ eventId: line(40) });
const Done = z.strictObject({});

/** 要闻台: the events of the last hours, one of them laid side by side, and what one has seen of it. */
export function deskApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /desk", {
        summary: "Events of the last hours by weight and freshness, counted for oneself",
        request: { query: DeskQuery },
        responses: answers(Desk),
      }),
      async (c) => {
        const { limit, isFollowed, isUnread, ...filter } = c.req.valid("query");
        const wanted = { ...filter, isFollowed: isFollowed === "true", isUnread: isUnread === "true" };
        return c.json(await listDesk(store, c.get("staff").id, wanted, limit), 200);
      },
    )
    .openapi(
      endpoint("GET /desk/changes", {
        summary: "Server-sent events: the number of the newest act on events, whenever there is one",
        responses: {
          ...answers(Done),
          200: { description: "A stream that ends after ten minutes", content: { "text/event-stream": { schema: z.string() } } },
        },
      }),
      (c) =>
        streamSSE(c, async (stream) => {
          const ended = new AbortController();
          stream.onAbort(() => ended.abort());
          for await (const number of deskPulse(store, ended.signal)) await stream.writeSSE({ data: String(number) });
        }),
    )
    .openapi(
      endpoint("GET /desk/sites/{siteId}/events/{eventId}", {
        summary: "An event side by side: its reports by paragraph with what each alone says, quotations and their wordings, what stands around it",
        request: { params: z.object({ siteId: line(40), eventId: line(40) }) },
        responses: answers(DeskEvent),
      }),
      async (c) => {
        const { siteId, eventId } = c.req.valid("param");
        const staffId = c.get("staff").id;
        const now = store.clock.now();
        return c.json({ now, ...(await eventFacts(store.write, eventId, staffId)), ...(await deskEvent(store, siteId, eventId)) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /desk/events/{eventId}/mark", {
        summary: "What one has seen of an event, and whether one follows it",
        request: { params: Params, body: json(z.strictObject({ seenAt: z.number().int().min(0).optional(), isFollowed: z.boolean().optional() })) },
        responses: answers(Done),
      }),
      async (c) => {
        await markEvent(store, c.get("staff"), c.req.valid("param").eventId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("PUT /events/{eventId}/lock", {
        summary: "Says that nothing joins or leaves an event by itself, or that it may again",
        request: { params: Params, body: json(z.strictObject({ isLocked: z.boolean() })) },
        responses: answers(Done),
      }),
      async (c) => {
        await lockEvent(store, c.get("staff"), c.req.valid("param").eventId, c.req.valid("json").isLocked);
        return c.json({}, 200);
      },
    );
}

export type DeskApi = ReturnType<typeof deskApi>;
