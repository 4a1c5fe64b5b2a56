import { z } from "@hono/zod-openapi";
import { createArticle } from "../create-article.ts";
import { editorsArticle } from "../editors-article.ts";
import { move } from "../move.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { Article } from "./article-answers.ts";
import { ArticleTextForm, PlaceForm } from "./article-forms.ts";
import { answers, endpoint, json } from "./endpoint.ts";

const Places = z.array(PlaceForm).min(1).max(20);
const NewArticle = z
  .strictObject({
    text: ArticleTextForm,
    places: Places,
    /** Made by the client: sent again with the same one, the same article is the answer. */
    saveId: z.uuid().optional(),
  })
  .openapi("NewArticle");
const Created = z.strictObject({ articleId: z.string(), revisionId: z.string() }).openapi("CreatedArticle");
export const ArticleParams = z.object({ articleId: z.string() });

/** Articles: open one, read one, let it stand elsewhere. */
export function articlesApi(newsroom: Newsroom) {
  const { store } = newsroom;
  return api()
    .openapi(
      endpoint("POST /articles", { summary: "Opens an article as a draft", request: { body: json(NewArticle) }, responses: answers(Created) }),
      async (c) => c.json(await createArticle(store, c.get("staff"), c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("GET /articles/{articleId}", {
        summary: "An article as its editor needs it",
        request: { params: ArticleParams },
        responses: answers(Article),
      }),
      async (c) => c.json(await editorsArticle(newsroom, c.get("staff"), c.req.valid("param").articleId), 200),
    )
    .openapi(
      endpoint("PUT /articles/{articleId}/places", {
        summary: "Says where it stands, its home first",
        request: { params: ArticleParams, body: json(z.strictObject({ places: Places })) },
        responses: answers(z.strictObject({ places: z.array(PlaceForm) })),
      }),
      async (c) => {
        const { places } = c.req.valid("json");
        await move(store, c.get("staff"), c.req.valid("param").articleId, places);
        return c.json({ places }, 200);
      },
    );
}

export type ArticlesApi = ReturnType<typeof articlesApi>;
