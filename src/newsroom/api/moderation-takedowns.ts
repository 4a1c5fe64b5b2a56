import { z } from "@hono/zod-openapi";
import { answerTakedown } from "../moderation/answer-takedown.ts";
import { takedownList } from "../moderation/takedown-list.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { TakedownAnswerForm, Takedowns, TakedownsQuery } from "./moderation-forms.ts";

/** Notices of infringement and their answers. */
export function moderationTakedownsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /moderation/takedowns", {
        summary: "Notices of the sites that one moderates, the first due first",
        request: { query: TakedownsQuery },
        responses: answers(Takedowns),
      }),
      async (c) => {
        const { list, limit } = c.req.valid("query");
        return c.json({ takedowns: await takedownList(store, c.get("staff"), list, limit) }, 200);
      },
    )
    .openapi(
      endpoint("POST /takedowns/{takedownId}/answer", {
        summary: "Keeps the answer to a notice and closes it",
        request: { params: z.object({ takedownId: z.string() }), body: json(TakedownAnswerForm) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await answerTakedown(store, c.get("staff"), c.req.valid("param").takedownId, c.req.valid("json"));
        return c.json({}, 200);
      },
    );
}

export type ModerationTakedownsApi = ReturnType<typeof moderationTakedownsApi>;
