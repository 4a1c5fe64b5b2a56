import { z } from "@hono/zod-openapi";
import { articleById, placesOf, revisionById } from "../../store/articles.ts";
import { createArticle } from "../create-article.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { ArticleTextForm, PlaceForm } from "./article-forms.ts";
import { answers, endpoint, json } from "./endpoint.ts";

const NewArticle = z.strictObject({ text: ArticleTextForm, places: z.array(PlaceForm).min(1).max(20) }).openapi("NewArticle");
const Created = z.strictObject({ articleId: z.string(), revisionId: z.string() }).openapi("CreatedArticle");
const ArticleParams = z.object({ articleId: z.string() });
const Article = z
  .strictObject({
    id: z.string(),
    state: z.enum(["draft", "published", "corrected", "withdrawn"]),
    revisionId: z.string(),
    text: ArticleTextForm,
    places: z.array(PlaceForm),
  })
  .openapi("Article");

/** Articles: open one, read one. */
export function articlesApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("POST /articles", { summary: "Opens an article as a draft", request: { body: json(NewArticle) }, responses: answers(Created) }),
      async (c) => {
        const { text, places } = c.req.valid("json");
        return c.json(await createArticle(store, c.get("staff"), { text, places }), 200);
      },
    )
    .openapi(
      endpoint("GET /articles/{articleId}", {
        summary: "An article with its newest text",
        request: { params: ArticleParams },
        responses: answers(Article),
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        const { state, currentRevisionId } = await articleById(store.write, articleId);
        const { text } = await revisionById(store.write, articleId, currentRevisionId);
        return c.json({ id: articleId, state, revisionId: currentRevisionId, text, places: await placesOf(store.write, articleId) }, 200);
      },
    );
}

export type ArticlesApi = ReturnType<typeof articlesApi>;
