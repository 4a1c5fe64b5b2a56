import { z } from "@hono/zod-openapi";
import { linkableArticles } from "../list/linkable-articles.ts";
import { listArticles } from "../list/list-articles.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { ArticleLine, Stage, State } from "./article-answers.ts";
import { answers, endpoint } from "./endpoint.ts";
import { line } from "./line.ts";

/** Several values of a list, comma between them. */
const severalOf = <Value extends string>(value: z.ZodType<Value>) =>
  z
    .string()
    .max(100)
    .transform((text, check) => {
      const values = z.array(value).safeParse(text.split(",").filter(Boolean));
      if (values.success) return values.data;
      check.addIssue({ code: "custom", message: values.error.issues[0]?.message ?? "" });
      return z.NEVER;
    });
const instant = z.coerce.number().int().min(0).max(8_640_000_000_000_000);

const ListQuery = z.strictObject({
  /** Part of a headline, a source's name or an id. */
  q: line(100).optional(),
  stage: severalOf(Stage).optional(),
  state: severalOf(State).optional(),
  siteId: line(40).optional(),
  /** With those below it. */
  sectionId: line(40).optional(),
  /** Who opened it: an id, or `me`. */
  openedBy: line(40).optional(),
  source: line(200).optional(),
  changedFrom: instant.optional(),
  /** Exclusive. */
  changedTo: instant.optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,16}_[0-9a-z]{1,40}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
const ArticleList = z.strictObject({ articles: z.array(ArticleLine), next: z.string().nullable() }).openapi("ArticleList");
const Linkable = z.strictObject({
  articles: z.array(
    z.strictObject({
      id: z.string(),
      siteId: z.string(),
      headline: z.string(),
      sourceName: z.string().nullable(),
      publishedAt: z.number().int(),
      hasPicture: z.boolean(),
    }),
  ),
});

/** Lists of articles: those that one may read, and those that an article may link to. */
export function articleListApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /articles", {
        summary: "Articles that one may read, the last changed first",
        request: { query: ListQuery },
        responses: answers(ArticleList),
      }),
      async (c) => {
        const { openedBy, ...query } = c.req.valid("query");
        const staff = c.get("staff");
        return c.json(await listArticles(store, staff, { ...query, openedById: openedBy === "me" ? staff.id : openedBy }), 200);
      },
    )
    .openapi(
      endpoint("GET /articles/linkable", {
        summary: "Public articles by part of their headline, for related links; the newest first",
        request: { query: z.strictObject({ q: line(100) }) },
        responses: answers(Linkable),
      }),
      async (c) => c.json({ articles: await linkableArticles(store, c.req.valid("query").q) }, 200),
    );
}

export type ArticleListApi = ReturnType<typeof articleListApi>;
