import { z } from "@hono/zod-openapi";
import { communityOf } from "../../core/site.ts";
import { siteById } from "../administration/change-site.ts";
import { commentQueue } from "../moderation/comment-queue.ts";
import { decideComment } from "../moderation/decide-comment.ts";
import { setCommunity } from "../moderation/set-community.ts";
import { commentsOfArticle, switchComments } from "../moderation/switch-comments.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { ArticleComments, CommentDecision, CommentSwitchForm, Comments, CommentsQuery, CommunityForm } from "./moderation-forms.ts";

const nothing = answers(z.strictObject({}));
const SiteParams = z.object({ siteId: z.string() });

/** What readers wrote under articles, and whether they may. */
export function moderationCommentsApi({ store, port }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /moderation/comments", {
        summary: "Comments that one moderates",
        request: { query: CommentsQuery },
        responses: answers(Comments),
      }),
      async (c) => {
        const { limit, ...of } = c.req.valid("query");
        return c.json({ comments: await commentQueue({ store, port }, c.get("staff"), of, limit) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /comments/{commentId}/state", {
        summary: "Shows, removes or holds a comment",
        request: { params: z.object({ commentId: z.string() }), body: json(CommentDecision) },
        responses: nothing,
      }),
      async (c) => {
        await decideComment(store, c.get("staff"), c.req.valid("param").commentId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("GET /articles/{articleId}/comments", {
        summary: "Whether readers may comment, and how many have",
        request: { params: ArticleParams },
        responses: answers(ArticleComments),
      }),
      async (c) => c.json(await commentsOfArticle(store.write, c.req.valid("param").articleId), 200),
    )
    .openapi(
      endpoint("PUT /articles/{articleId}/comments", {
        summary: "Opens, closes or hides an article's comments",
        request: { params: ArticleParams, body: json(CommentSwitchForm) },
        responses: answers(ArticleComments),
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await switchComments(store, c.get("staff"), articleId, c.req.valid("json").state);
        return c.json(await commentsOfArticle(store.write, articleId), 200);
      },
    )
    .openapi(
      endpoint("GET /sites/{siteId}/community", {
        summary: "What readers may do on a site",
        request: { params: SiteParams },
        responses: answers(CommunityForm),
      }),
      async (c) => c.json(communityOf((await siteById({ db: store.write }, c.req.valid("param").siteId)).site), 200),
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/community", {
        summary: "Sets what readers may do on a site, and within how many days its take-down notices are answered",
        request: { params: SiteParams, body: json(CommunityForm) },
        responses: nothing,
      }),
      async (c) => {
        await setCommunity(store, c.get("staff"), c.req.valid("param").siteId, c.req.valid("json"));
        return c.json({}, 200);
      },
    );
}

export type ModerationCommentsApi = ReturnType<typeof moderationCommentsApi>;
