import { z } from "@hono/zod-openapi";
import { PRIORITIES } from "../../core/routing.ts";
import { ChangedParagraph, Piece } from "./difference-forms.ts";
import { line } from "./line.ts";

const time = z.number().int();
const instant = z.coerce.number().int().min(0).max(8_640_000_000_000_000);

export const ReportQuery = z.strictObject({
  /** Part of a headline or a text. */
  q: line(100).optional(),
  sourceId: line(40).optional(),
  channelId: line(40).optional(),
  language: line(20).optional(),
  /** Where rules put it. */
  sectionId: line(40).optional(),
  priority: z.enum(PRIORITIES).optional(),
  /** Those that rules hide; without it, those that they do not. */
  isDropped: z.stringbool().optional(),
  receivedFrom: instant.optional(),
  /** Exclusive. */
  receivedTo: instant.optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,16}_[0-9a-z]{1,40}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const Line = z.strictObject({
  id: z.string(),
  headline: z.string().nullable(),
  sourceId: z.string().nullable(),
  sourceName: z.string().nullable(),
  licence: z.enum(["own", "licensed", "permitted", "forbidden"]).nullable(),
  channelName: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  receivedAt: time,
  words: z.number().int(),
  version: z.number().int(),
  isSuperseded: z.boolean(),
  sectionId: z.string().nullable(),
  priority: z.enum(PRIORITIES),
  isDropped: z.boolean(),
});

export const ReportLine = Line.extend({ beginning: z.string() }).openapi("ReportLine");

export const ReportPage = z
  .strictObject({
    reports: z.array(ReportLine),
    next: z.string().nullable(),
    lookedTo: time.nullable(),
  })
  .openapi("ReportPage");

export const Report = Line.extend({
  bodyHtml: z.string(),
  url: z.string().nullable(),
  byline: z.array(z.string()),
  sourceSections: z.array(z.string()),
  file: z.string().nullable(),
  origin: z
    .strictObject({ channelId: z.string(), channelName: z.string().nullable(), address: z.string().nullable(), answeredAt: time.nullable() })
    .nullable(),
  versions: z.array(z.strictObject({ id: z.string(), version: z.number().int(), receivedAt: time, headline: z.string().nullable() })),
  articles: z.array(z.strictObject({ id: z.string(), siteId: z.string(), headline: z.string() })),
}).openapi("Report");

export const ReportDifferences = z
  .strictObject({ fields: z.array(z.strictObject({ field: z.string(), pieces: z.array(Piece) })), body: z.array(ChangedParagraph) })
  .openapi("ReportDifferences");
