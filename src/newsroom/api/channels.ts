import { z } from "@hono/zod-openapi";
import { changeChannel } from "../channels/change-channel.ts";
import { channelLines } from "../channels/channel-lines.ts";
import { channelRecord } from "../channels/channel-record.ts";
import { lookAtChannel } from "../channels/look-at-channel.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { ChannelForm, ChannelLine, ChannelName, ChannelRecord, LookForm, Sight } from "./channel-forms.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { said } from "./refusals.ts";

const Params = z.object({ channelId: line(40) });
const Done = z.strictObject({});

/** 渠道: the ways by which reports come in. */
export function channelsApi({ store, channels }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /channels", {
        summary: "Every channel with how it fares, those that need somebody first",
        responses: answers(z.strictObject({ channels: z.array(ChannelLine) })),
      }),
      async (c) => {
        const channels = await channelLines(store);
        const inWords = channels.map(({ health, ...line }) => ({
          ...line,
          health: { ...health, problem: health.problem && said(c, health.problem) },
        }));
        return c.json({ channels: inWords }, 200);
      },
    )
    .openapi(
      endpoint("POST /channels/look", {
        summary: "Looks what lies at an address; nothing is kept",
        request: { body: json(LookForm) },
        responses: answers(Sight),
      }),
      async (c) => {
        const { address, zone } = c.req.valid("json");
        return c.json(await channels.look(address.trim(), zone), 200);
      },
    )
    .openapi(
      endpoint("POST /channels", {
        summary: "Adds a channel, which is asked at once",
        request: { body: json(ChannelForm) },
        responses: answers(z.strictObject({ channelId: z.string() })),
      }),
      async (c) => c.json({ channelId: await channels.add(c.get("staff"), c.req.valid("json")) }, 200),
    )
    .openapi(
      endpoint("GET /channels/{channelId}", {
        summary: "What a channel brought last, and what went wrong with it",
        request: { params: Params },
        responses: answers(ChannelRecord),
      }),
      async (c) => {
        const { problems, ...record } = await channelRecord(store, c.req.valid("param").channelId);
        return c.json({ ...record, problems: problems.map(({ problem, ...item }) => ({ ...item, problem: said(c, problem) })) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /channels/{channelId}", {
        summary: "Names a channel, and says whether pages are read beside it",
        request: { params: Params, body: json(ChannelName) },
        responses: answers(Done),
      }),
      async (c) => {
        await changeChannel(store, c.get("staff"), c.req.valid("param").channelId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("PUT /channels/{channelId}/state", {
        summary: "Pauses a channel, or lets it go on at once",
        request: { params: Params, body: json(z.strictObject({ isPaused: z.boolean() })) },
        responses: answers(Done),
      }),
      async (c) => {
        await channels.pause(c.get("staff"), c.req.valid("param").channelId, c.req.valid("json").isPaused);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /channels/{channelId}/visit", {
        summary: "Makes a channel due at once",
        request: { params: Params },
        responses: answers(Done),
      }),
      async (c) => {
        await channels.visit(c.get("staff"), c.req.valid("param").channelId);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /channels/{channelId}/look", {
        summary: "Looks what a channel would bring now; nothing is kept",
        request: { params: Params },
        responses: answers(Sight),
      }),
      async (c) => c.json(await lookAtChannel(store, channels, c.req.valid("param").channelId), 200),
    );
}

export type ChannelsApi = ReturnType<typeof channelsApi>;
