import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { listReports } from "../reports/list-reports.ts";
import { reportDifferences } from "../reports/report-differences.ts";
import { reportWithText } from "../reports/report-with-text.ts";
import { writeFromReport } from "../reports/write-from-report.ts";
import { api } from "./api.ts";
import { PlaceForm } from "./article-forms.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { Report, ReportDifferences, ReportPage, ReportQuery } from "./report-forms.ts";

const Params = z.object({ reportId: line(40) });
const Wish = z.strictObject({
  places: z.array(PlaceForm).min(1).max(20),
  /** Made by the client: sent again with the same one, the same article is the answer. */
  saveId: z.uuid().optional(),
});

/** 来稿: what came in. */
export function reportsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /reports", { summary: "What came in, the newest first", request: { query: ReportQuery }, responses: answers(ReportPage) }),
      async (c) => c.json(await listReports(store, c.req.valid("query")), 200),
    )
    .openapi(
      endpoint("GET /reports/{reportId}", { summary: "A report with its text", request: { params: Params }, responses: answers(Report) }),
      async (c) => c.json(await reportWithText(store, c.req.valid("param").reportId), 200),
    )
    .openapi(
      endpoint("GET /reports/{reportId}/differences", {
        summary: "What a version of a report changed since the one before it",
        request: { params: Params },
        responses: answers(ReportDifferences),
      }),
      async (c) => c.json(await reportDifferences(store.write, c.req.valid("param").reportId), 200),
    )
    .openapi(
      endpoint("POST /reports/{reportId}/articles", {
        summary: "Opens a draft with a report's text, each paragraph with its source",
        request: { params: Params, body: json(Wish) },
        responses: answers(z.strictObject({ articleId: z.string(), revisionId: z.string() })),
      }),
      async (c) => c.json(await writeFromReport(store, c.get("staff"), c.req.valid("param").reportId, c.req.valid("json")), 200),
    );
}

export type ReportsApi = ReturnType<typeof reportsApi>;
