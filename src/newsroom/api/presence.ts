import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { beHere, leave } from "../presence/presence.ts";
import { api } from "./api.ts";
import { Person } from "./article-answers.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint } from "./endpoint.ts";

const Presence = z
  .strictObject({
    /** Others who have it open, by name; `unsavedAt` is when they last wrote something not saved yet. */
    others: z.array(z.strictObject({ person: Person, unsavedAt: z.number().int().nullable() })),
    /** The newest revision: where it is not the one on the screen, someone saved meanwhile. */
    currentRevisionId: z.string(),
  })
  .openapi("Presence");

/** Who has an article open. A sign of life every 15 s; gone after 40 s without. */
export function presenceApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("PUT /articles/{articleId}/presence", {
        summary: "A sign of life; answers who else is there",
        request: { params: ArticleParams },
        responses: answers(Presence),
      }),
      async (c) => c.json(await beHere(store, c.get("staff"), c.req.valid("param").articleId), 200),
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/presence", {
        summary: "Leaves",
        request: { params: ArticleParams },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await leave(store, c.get("staff"), c.req.valid("param").articleId);
        return c.json({}, 200);
      },
    );
}

export type PresenceApi = ReturnType<typeof presenceApi>;
