import { Hono } from "hono";
import { ownCommentsPage } from "../../views/community/own-comments-page.ts";
import { toldPage } from "../../views/readers/told-page.ts";
import { answerPage, type PortalEnv } from "../answer-page.ts";
import type { Portal } from "../context.ts";
import { answerForm } from "../readers/answer-form.ts";
import { asReader } from "../readers/as-reader.ts";
import { deleteComment, ownComments } from "./own-comments.ts";

const A_PAGE = 30;

/** `/me/comments`: what became of one's comments, and the way to delete them. */
export function ownCommentsRoutes(portal: Portal): Hono<PortalEnv> {
  const { store } = portal;
  return new Hono<PortalEnv>()
    .get(
      "/me/comments",
      asReader(portal, async (c, reader) => {
        const own = await ownComments(store.write, reader.id, A_PAGE + 1, c.req.query("before") ?? null);
        const older = own.length > A_PAGE ? (own[A_PAGE - 1]?.id ?? null) : null;
        return answerPage(c, portal, ({ frame }) => ownCommentsPage(frame, reader, own.slice(0, A_PAGE), older));
      }),
    )
    .post(
      "/me/comments/delete",
      asReader(portal, (c, reader) =>
        answerForm(c, portal, {
          async act({ comment = "" }) {
            await deleteComment(store, reader, comment);
            return c.redirect("/me/comments", 303);
          },
          again: ({ frame }, { refused }) => toldPage(frame, "删除评论", refused.sentence, { path: "/me/comments", label: "我的评论" }),
        }),
      ),
    );
}
