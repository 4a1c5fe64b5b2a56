import { Hono } from "hono";
import { REPORT_REASONS } from "../../core/community.ts";
import { Refused } from "../../core/refused.ts";
import { reportPage } from "../../views/community/comment-page.ts";
import { toldPage } from "../../views/readers/told-page.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm } from "../readers/answer-form.ts";
import { asReader } from "../readers/as-reader.ts";
import { ARTICLE, articleAsked, commentAsked, missing } from "./asked.ts";
import { reportComment } from "./report-comment.ts";

const REPORT = `${ARTICLE}/comments/:number{\\d{1,9}}/report`;

/** 举报: telling the editors of a comment, on a page of its own. */
export function reportingRoutes(portal: Portal): Hono<PortalEnv> {
  return new Hono<PortalEnv>()
    .get(
      REPORT,
      asReader(portal, async (c) => {
        const article = await articleAsked(c, portal);
        const comment = article && (await commentAsked(c, portal, article, c.req.param("number")));
        return comment ? answerPage(c, portal, ({ frame }) => reportPage(frame, article, comment, null)) : missing(c, portal);
      }),
    )
    .post(
      REPORT,
      asReader(portal, async (c, reader) => {
        const article = await articleAsked(c, portal);
        const comment = article && (await commentAsked(c, portal, article, c.req.param("number")));
        if (!comment) return missing(c, portal);
        return answerForm(c, portal, {
          async act({ reason = "" }) {
            if (!REPORT_REASONS.some((one) => one === reason)) throw new Refused("invalid", "Say what is wrong with it.", "请选择举报的理由。");
            await reportComment(portal.store, reader, { articleId: article.id, number: comment.number, reason });
            const back = { path: `${article.path}#comments`, label: "回到稿件" };
            return answerPage(c, portal, ({ frame }) => toldPage(frame, "举报已收到", "谢谢，编辑会查看这条评论。", back));
          },
          again: ({ frame }, again) => reportPage(frame, article, comment, again),
        });
      }),
    );
}
