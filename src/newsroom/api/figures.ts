import { z } from "@hono/zod-openapi";
import { figuresCsv } from "../figures/figures-csv.ts";
import { figuresOf, SPANS } from "../figures/figures-of.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { csvHeaders } from "./csv-answer.ts";
import { answers, endpoint } from "./endpoint.ts";
import { line } from "./line.ts";

const params = z.object({ siteId: line(60) });
const query = z.strictObject({ days: z.enum(SPANS), zone: line(60) });
const n = z.number().int();
const counted = z.strictObject({ id: z.string(), name: z.string().nullable(), n });
const pace = z.strictObject({ n, median: n.nullable(), ninety: n.nullable() });
const Figures = z
  .strictObject({
    /** The days that are counted, the last is today. */
    days: z.array(z.string()),
    cameIn: z.strictObject({ days: z.array(n), sources: z.array(counted), channels: z.array(counted) }),
    wentOut: z.strictObject({
      ...{ days: z.array(n), sites: z.array(counted), sections: z.array(counted), sources: z.array(counted) },
      people: z.array(counted.extend({ published: n })),
      ...{ fromReport: pace, fromDraft: pace },
    }),
    waiting: z.array(z.strictObject({ stage: z.enum(["draft", "review", "ready", "scheduled"]), step: n, n, oldest: n })),
  })
  .openapi("Figures");
const csvFile = { description: "The figures as CSV", content: { "text/csv": { schema: z.string() } } };

/** 统计: what came in, what went out, from whom and how fast, and what waits. */
export function figuresApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /figures", {
        summary: "Figures of all sites, of the last 7, 30 or 90 days of a zone",
        request: { query },
        responses: answers(Figures),
      }),
      async (c) => c.json(await figuresOf(store, { ...c.req.valid("query"), siteId: null }), 200),
    )
    .openapi(
      endpoint("GET /figures/file", {
        summary: "The same as CSV: figure, id, name, value",
        request: { query },
        responses: { ...answers(z.never()), 200: csvFile },
      }),
      async (c) => c.body(figuresCsv(await figuresOf(store, { ...c.req.valid("query"), siteId: null })), 200, csvHeaders("figures.csv")),
    )
    .openapi(
      endpoint("GET /sites/{siteId}/figures", {
        summary: "Figures of a site; what came in is the whole newsroom's",
        request: { params, query },
        responses: answers(Figures),
      }),
      async (c) => c.json(await figuresOf(store, { ...c.req.valid("query"), ...c.req.valid("param") }), 200),
    )
    .openapi(
      endpoint("GET /sites/{siteId}/figures/file", {
        summary: "The same as CSV: figure, id, name, value",
        request: { params, query },
        responses: { ...answers(z.never()), 200: csvFile },
      }),
      async (c) => {
        const figures = await figuresOf(store, { ...c.req.valid("query"), ...c.req.valid("param") });
        return c.body(figuresCsv(figures), 200, csvHeaders("figures.csv"));
      },
    );
}

export type FiguresApi = ReturnType<typeof figuresApi>;
