import { z } from "@hono/zod-openapi";
import { TOLD } from "./event-told.ts";
import { line } from "./line.ts";

const at = z.number().int();
const Licence = z.enum(["own", "licensed", "permitted", "forbidden"]);
const flag = z.enum(["true"]).optional();

/** `newsroom/desk`'s DeskFilter as a query has it. */
export const DeskQuery = z.strictObject({
  hours: z.coerce.number().int().min(1).max(336).default(24),
  order: z.enum(["weight", "newest"]).default("weight"),
  limit: z.coerce.number().int().min(1).max(400).default(40),
  ...{ q: line(100).optional(), sourceId: line(40).optional(), licence: Licence.optional(), language: line(35).optional() },
  ...{ sectionId: line(40).optional(), isFollowed: flag, isUnread: flag },
});

const Line = z
  .strictObject({
    ...{ id: z.string(), firstAt: at, lastAt: at, isFrozen: z.boolean(), isFollowed: z.boolean(), seenAt: at.nullable() },
    ...{ dispatches: at, originals: at, sources: at, fresh: at, isUrgent: z.boolean(), headline: z.string().nullable() },
    ...{ sourceNames: z.array(z.string()), storyTitle: z.string().nullable(), notice: z.enum(["correction", "withdrawal"]).nullable() },
    ...{ articles: at, publishedOn: z.array(z.string()), suggestions: at },
  })
  .openapi("DeskLine");

export const Desk = z.strictObject({ lines: z.array(Line), events: at, unread: at, isCut: z.boolean() }).openapi("Desk");

const Told = z.strictObject({ headline: z.string(), ...TOLD });
const text = z.string().nullable();
const Dispatch = z.strictObject({
  ...{ dispatchId: z.string(), reportId: z.string(), position: at, sourceName: text, licence: Licence.nullable(), headline: text, url: text },
  ...{ language: text, at, arrivedAt: at, held: z.enum(["withdrawn", "withheld", "forbidden"]).nullable(), isCorrection: z.boolean() },
  dateline: z.strictObject({ agency: text, place: text, date: text, isInferred: z.boolean(), mode: text, via: text }).nullable(),
  copyOf: text,
  paragraphs: z.array(z.strictObject({ text: z.string(), alone: z.array(z.tuple([at, at])) })),
});
const Story = z.strictObject({
  ...{ id: z.string(), title: text },
  events: z.array(z.strictObject({ id: z.string(), headline: text, firstAt: at })),
});

export const DeskEvent = z
  .strictObject({
    ...{ id: z.string(), firstAt: at, lastAt: at, isFrozen: z.boolean(), mergedInto: text, isFollowed: z.boolean(), seenAt: at.nullable() },
    /** When this was read: what comes later is not seen. */
    now: at,
    ...{ story: Story.nullable(), publishedOn: z.array(z.string()) },
    articles: z.array(z.strictObject({ id: z.string(), headline: z.string(), state: z.enum(["draft", "published", "corrected", "withdrawn"]) })),
    ...{ all: at, dispatches: z.array(Dispatch), told: Told.nullable() },
  })
  .openapi("DeskEvent");
