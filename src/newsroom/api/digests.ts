import { z } from "@hono/zod-openapi";
import { articleProvenance } from "../digests/article-provenance.ts";
import { compileDigest } from "../digests/compile-digest.ts";
import { translateParagraph } from "../digests/translate-paragraph.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const count = z.number().int().min(0).max(100_000);
/** `reportId`: its first version; `position`: which of its dispatches; `paragraph`: which of that dispatch's. */
const Part = z.strictObject({ reportId: line(40), position: count, paragraph: count }).openapi("DigestPart");
const Wish = z
  .strictObject({
    /** In the editor's order. */
    parts: z.array(Part).min(1).max(200),
    headline: line(300).optional(),
    sectionId: line(40).optional(),
    /** A draft to append to. */
    articleId: line(40).optional(),
    /** Made by the client: sent again with the same one, the same article is the answer. */
    saveId: z.uuid().optional(),
  })
  .openapi("DigestWish");

const at = z.number().int();
const Paragraph = z
  .strictObject({
    dispatchId: z.string().nullable(),
    kind: z.enum(["verbatim", "cut", "rewritten", "translated", "none"]),
    share: z.number(),
    unsourced: z.array(z.strictObject({ from: at, to: at })),
  })
  .openapi("ParagraphOrigin");
const text = z.string();
const Cited = z
  .strictObject({
    ...{ id: text, reportId: text, versionId: text, position: at, name: text.nullable(), dateline: text.nullable(), printed: text },
    ...{ day: text.nullable(), isLately: z.boolean(), via: text.nullable(), headline: text.nullable(), url: text.nullable() },
    ...{ language: text.nullable(), paragraphs: z.array(text), isOutdated: z.boolean(), isForeign: z.boolean() },
    names: z.array(z.strictObject({ text, zh: text })),
    problem: z.strictObject({ zh: text, en: text }).nullable(),
  })
  .openapi("CitedDispatch");
const Provenance = z
  .strictObject({
    translates: z.boolean(),
    revisionId: text,
    isWorkingCopy: z.boolean(),
    paragraphs: z.array(Paragraph.nullable()),
    dispatches: z.array(Cited),
  })
  .openapi("ArticleProvenance");

const TranslationMark = z
  .strictObject({
    ...{ kind: z.enum(["number-added", "number-lost", "name-added", "name-lost"]), words: text, zh: text.nullable() },
    at: z.strictObject({ from: at, to: at }).nullable(),
  })
  .openapi("TranslationMark");

/** 编发: articles compiled of paragraphs of reports. */
export function digestsApi({ store, translator }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /articles/{articleId}/provenance", {
        summary: "How each paragraph of one's own unsaved text, or else of the newest revision, stands to the dispatch that it names",
        request: { params: ArticleParams },
        responses: answers(Provenance),
      }),
      async (c) => {
        const found = await articleProvenance(store, c.get("staff"), c.req.valid("param").articleId);
        return c.json({ ...found, translates: translator !== null }, 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/translations", {
        summary: "Asks the operator's translation service for a draft of a paragraph, its numbers and names held against the original",
        request: { params: ArticleParams, body: json(z.strictObject({ dispatchId: line(40), paragraph: count })) },
        responses: answers(z.strictObject({ text, marks: z.array(TranslationMark) })),
      }),
      async (c) => c.json(await translateParagraph(store, translator, c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("POST /sites/{siteId}/digests", {
        summary: "Compiles a draft of paragraphs of reports, each with its source, or appends them to one",
        request: { params: z.object({ siteId: line(40) }), body: json(Wish) },
        responses: answers(z.strictObject({ articleId: z.string() })),
      }),
      async (c) => c.json(await compileDigest(store, c.get("staff"), c.req.valid("param").siteId, c.req.valid("json")), 200),
    );
}

export type DigestsApi = ReturnType<typeof digestsApi>;
