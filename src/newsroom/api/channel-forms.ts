import { z } from "@hono/zod-openapi";
import { CHANNEL_KINDS, FOLLOWS, WEB_KINDS } from "../../core/channel.ts";
import { dayIn } from "../../core/zone.ts";
import { CHANNEL_STATES } from "../channels/channel-state.ts";
import { line } from "./line.ts";

const time = z.number().int();
const count = z.number().int();

export const ChannelLine = z
  .strictObject({
    id: z.string(),
    sourceId: z.string(),
    sourceName: z.string(),
    licence: z.enum(["own", "licensed", "permitted", "forbidden"]),
    kind: z.enum(CHANNEL_KINDS),
    name: z.string(),
    address: z.string(),
    follow: z.enum(FOLLOWS),
    isPaused: z.boolean(),
    state: z.enum(CHANNEL_STATES),
    health: z.strictObject({
      dueAt: time,
      triedAt: time.nullable(),
      succeededAt: time.nullable(),
      changedAt: time.nullable(),
      failures: count,
      problem: z.string().nullable(),
      reports: count,
      waiting: count,
      delay: z.number().int().nullable(),
    }),
  })
  .openapi("Channel");

export const ChannelRecord = z
  .strictObject({
    answers: z.array(z.strictObject({ id: z.string(), at: time, size: count })),
    problems: z.array(
      z.strictObject({
        id: z.string(),
        headline: z.string().nullable(),
        address: z.string(),
        problem: z.string(),
        tries: count,
        nextAt: time.nullable(),
      }),
    ),
    reports: z.array(z.strictObject({ id: z.string(), headline: z.string().nullable(), receivedAt: time })),
  })
  .openapi("ChannelRecord");

export const Sight = z
  .strictObject({
    kind: z.enum([...CHANNEL_KINDS, "article"]),
    address: z.string(),
    title: z.string().nullable(),
    homepage: z.string().nullable(),
    count,
    items: z.array(
      z.strictObject({
        headline: z.string().nullable(),
        published: z.string().nullable(),
        url: z.string().nullable(),
        text: z.enum(["whole", "page", "summary"]),
      }),
    ),
  })
  .openapi("Sight");

export const ChannelName = z.strictObject({ name: line(100).min(1), follow: z.enum(FOLLOWS) }).openapi("ChannelName");
export const ChannelForm = z
  .strictObject({ sourceId: line(40), kind: z.enum(WEB_KINDS), name: line(100).min(1), address: line(2_000).min(1), follow: z.enum(FOLLOWS) })
  .openapi("ChannelForm");
export const LookForm = z
  .strictObject({ address: line(2_000).min(1), zone: line(60).refine(isZone, "没有这个时区 There is no such time zone") })
  .openapi("LookForm");

function isZone(zone: string): boolean {
  try {
    return dayIn(0, zone) !== "";
  } catch {
    return false;
  }
}
