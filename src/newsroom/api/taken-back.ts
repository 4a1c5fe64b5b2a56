import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { reopenNotice, settleNotice } from "../taken-back/settle-notices.ts";
import { takenBackFor } from "../taken-back/taken-back-for.ts";
import { api } from "./api.ts";
import { ArticleLine } from "./article-answers.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { SourceNotice } from "./source-notice.ts";

const TakenBack = z.strictObject({ article: ArticleLine, notice: SourceNotice }).openapi("TakenBack");
const NoticeParams = ArticleParams.extend({ reportId: z.string().max(40) });
const Done = z.strictObject({});

/** 来源更正: what agencies took back of the reports behind our articles, and what we did about it. */
export function takenBackApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /taken-back", {
        summary: "Corrections and withdrawals of agencies on the articles that one may read: those that wait, or those that were dealt with",
        request: { query: z.strictObject({ which: z.enum(["open", "settled"]).default("open") }) },
        responses: answers(z.strictObject({ tasks: z.array(TakenBack) })),
      }),
      async (c) => c.json({ tasks: await takenBackFor(store, c.get("staff"), c.req.valid("query").which) }, 200),
    )
    .openapi(
      endpoint("PUT /articles/{articleId}/notices/{reportId}", {
        summary: "Leaves on record that an agency's notice asks nothing of the article, and why",
        request: { params: NoticeParams, body: json(z.strictObject({ reason: line(1_000) })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { articleId, reportId } = c.req.valid("param");
        await settleNotice(store, c.get("staff"), articleId, reportId, c.req.valid("json").reason);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/notices/{reportId}", {
        summary: "Opens a notice again that was settled",
        request: { params: NoticeParams },
        responses: answers(Done),
      }),
      async (c) => {
        const { articleId, reportId } = c.req.valid("param");
        await reopenNotice(store, c.get("staff"), articleId, reportId);
        return c.json({}, 200);
      },
    );
}

export type TakenBackApi = ReturnType<typeof takenBackApi>;
