import { z } from "@hono/zod-openapi";
import { articleLines } from "../list/article-lines.ts";
import type { Newsroom } from "../newsroom.ts";
import { reviewsFor } from "../workflow/reviews-for.ts";
import { api } from "./api.ts";
import { ArticleLine } from "./article-answers.ts";
import { answers, endpoint } from "./endpoint.ts";

/** What waits for one's own signature. */
export function reviewsApi({ store }: Newsroom) {
  return api().openapi(
    endpoint("GET /reviews", {
      summary: "Texts that one may sign now, the longest waiting first",
      responses: answers(z.strictObject({ articles: z.array(ArticleLine) })),
    }),
    async (c) => c.json({ articles: await articleLines(store.write, await reviewsFor(store, c.get("staff"))) }, 200),
  );
}

export type ReviewsApi = ReturnType<typeof reviewsApi>;
