import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { openPreview } from "../previews/open-preview.ts";
import { previewHeaders } from "../previews/preview-headers.ts";
import { previewPage } from "../previews/preview-page.ts";
import { PreviewQuery } from "../previews/preview-query.ts";
import { previewsOf } from "../previews/previews-of.ts";
import { revokePreview } from "../previews/revoke-preview.ts";
import { workingCopyOf } from "../revisions/working-copy.ts";
import { api } from "./api.ts";
import { Person } from "./article-answers.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint } from "./endpoint.ts";
import { API } from "./matched.ts";

const Preview = z
  .strictObject({
    id: z.string(),
    by: Person,
    at: z.number().int(),
    expiresAt: z.number().int(),
    revokedAt: z.number().int().nullable(),
  })
  .openapi("Preview");
/** `unsaved`: with one's own working copy, where there is one. */
const OwnQuery = PreviewQuery.extend({ unsaved: z.stringbool().default(false) });
const NewPreview = z.strictObject({
  id: z.string(),
  /** Below the origin; told this once, only its hash is kept. */
  path: z.string(),
  expiresAt: z.number().int(),
});

/** How an article will look, and links that show it to someone outside. */
export function previewsApi(newsroom: Newsroom) {
  const { store } = newsroom;
  return api()
    .openapi(
      endpoint("GET /articles/{articleId}/preview", {
        summary: "The newest text, or one's own unsaved one, as the portal will show it: a page, for a frame",
        request: { params: ArticleParams, query: OwnQuery },
        responses: { ...answers(z.never()), 200: { description: "A page", content: { "text/html": { schema: z.string() } } } },
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        const { unsaved: wantsUnsaved, ...query } = c.req.valid("query");
        const unsaved = wantsUnsaved ? ((await workingCopyOf(store.write, c.get("staff").id, articleId))?.text ?? null) : null;
        const page = await previewPage(newsroom, articleId, { ...query, media: `${API}/media/`, unsaved });
        previewHeaders(c);
        return c.html(page, 200);
      },
    )
    .openapi(
      endpoint("GET /articles/{articleId}/previews", {
        summary: "Links that still show it, the newest first, and those of the last 30 days that no longer do",
        request: { params: ArticleParams },
        responses: answers(z.strictObject({ previews: z.array(Preview) })),
      }),
      async (c) => c.json({ previews: await previewsOf(store, c.req.valid("param").articleId) }, 200),
    )
    .openapi(
      endpoint("POST /articles/{articleId}/previews", {
        summary: "A link that shows this article to anyone for 24 hours",
        request: { params: ArticleParams },
        responses: answers(NewPreview),
      }),
      async (c) => {
        const { token, ...preview } = await openPreview(store, c.get("staff"), c.req.valid("param").articleId);
        return c.json({ ...preview, path: `/newsroom/preview/${token}` }, 200);
      },
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/previews/{previewId}", {
        summary: "Ends a link at once",
        request: { params: z.object({ articleId: z.string(), previewId: z.string() }) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await revokePreview(store, c.get("staff"), c.req.valid("param"));
        return c.json({}, 200);
      },
    );
}

export type PreviewsApi = ReturnType<typeof previewsApi>;
