import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { discardWorkingCopy, keepWorkingCopy, workingCopyOf } from "../revisions/working-copy.ts";
import { api } from "./api.ts";
import { ArticleTextForm } from "./article-forms.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const WorkingCopy = z
  .strictObject({
    basedOn: z.string(),
    at: z.number().int(),
    text: ArticleTextForm,
    /** Another revision was saved since `basedOn`. */
    isStale: z.boolean(),
  })
  .openapi("WorkingCopy");

const Kept = z
  .strictObject({
    basedOn: line(40),
    text: ArticleTextForm,
    /** Time of the copy that this one goes on from, null where there was none: refused where another is there. Left out, whatever is there goes. */
    after: z.number().int().nullable().optional(),
  })
  .openapi("KeptText");

/** What one is writing and has not saved yet: kept every few seconds, one a person and article, no revision and no audit row. */
export function workingCopiesApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /articles/{articleId}/working-copy", {
        summary: "One's own unsaved text, or null",
        request: { params: ArticleParams },
        responses: answers(z.strictObject({ workingCopy: WorkingCopy.nullable() })),
      }),
      async (c) => c.json({ workingCopy: await workingCopyOf(store.write, c.get("staff").id, c.req.valid("param").articleId) }, 200),
    )
    .openapi(
      endpoint("PUT /articles/{articleId}/working-copy", {
        summary: "Keeps one's unsaved text; the answer says whether someone saved a newer revision meanwhile",
        request: { params: ArticleParams, body: json(Kept) },
        responses: answers(z.strictObject({ at: z.number().int(), isStale: z.boolean(), currentRevisionId: z.string() })),
      }),
      async (c) => c.json(await keepWorkingCopy(store, c.get("staff"), c.req.valid("param").articleId, c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/working-copy", {
        summary: "Throws one's unsaved text away",
        request: { params: ArticleParams },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await discardWorkingCopy(store, c.get("staff"), c.req.valid("param").articleId);
        return c.json({}, 200);
      },
    );
}

export type WorkingCopiesApi = ReturnType<typeof workingCopiesApi>;
