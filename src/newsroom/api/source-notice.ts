import { z } from "@hono/zod-openapi";
import { Person } from "./article-answers.ts";

const At = z.number().int();

/** What an agency has said, since it was used, of a report from which an article was made, and what was done about it. */
export const SourceNotice = z
  .strictObject({
    kind: z.enum(["correction", "withdrawal"]),
    reportId: z.string(),
    headline: z.string().nullable(),
    text: z.string(),
    url: z.string().nullable(),
    at: At,
    usedReportId: z.string(),
    /** Whether it tells the whole report anew: then `/reports/{reportId}/differences` shows what changed. */
    isVersion: z.boolean(),
    /** Paragraphs of the newest text that it is about, counted from 0; none where the article was made of the report as a whole. */
    paragraphs: z.array(z.strictObject({ paragraph: z.number().int(), text: z.string() })),
    progress: z.enum(["open", "under-way", "settled"]),
    settled: z.strictObject({ how: z.enum(["correction", "nothing", "withdrawal"]), reason: z.string(), by: Person, at: At }).nullable(),
  })
  .openapi("SourceNotice");
