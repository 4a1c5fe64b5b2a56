import { z } from "@hono/zod-openapi";
import { approvePost } from "../moderation/approve-post.ts";
import { postQueue } from "../moderation/post-queue.ts";
import { previewPost } from "../moderation/preview-post.ts";
import { returnPost } from "../moderation/return-post.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { PostApproved, PostPreview, PostReturn, Posts, PostsQuery, PostVersion } from "./moderation-forms.ts";

const params = z.object({ postId: z.string() });

/** What columnists wrote, before it is an article. */
export function moderationPostsApi(newsroom: Newsroom) {
  const { store } = newsroom;
  return api()
    .openapi(
      endpoint("GET /moderation/posts", {
        summary: "Posts of columns that one moderates",
        request: { query: PostsQuery },
        responses: answers(Posts),
      }),
      async (c) => {
        const { list, limit } = c.req.valid("query");
        return c.json({ posts: await postQueue(store, c.get("staff"), list, limit) }, 200);
      },
    )
    .openapi(
      endpoint("GET /posts/{postId}/preview", { summary: "The page that a post would be", request: { params }, responses: answers(PostPreview) }),
      async (c) => c.json({ page: await previewPost(newsroom, c.req.valid("param").postId) }, 200),
    )
    .openapi(
      endpoint("POST /posts/{postId}/approval", {
        summary: "Makes a post an article, signs it and publishes it",
        request: { params, body: json(PostVersion) },
        responses: answers(PostApproved),
      }),
      async (c) => c.json(await approvePost(store, c.get("staff"), c.req.valid("param").postId, c.req.valid("json").changedAt), 200),
    )
    .openapi(
      endpoint("POST /posts/{postId}/return", {
        summary: "Sends a post back to its author",
        request: { params, body: json(PostReturn) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await returnPost(store, c.get("staff"), c.req.valid("param").postId, c.req.valid("json"));
        return c.json({}, 200);
      },
    );
}

export type ModerationPostsApi = ReturnType<typeof moderationPostsApi>;
