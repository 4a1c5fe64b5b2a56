import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { differencesOf } from "../revisions/differences-of.ts";
import { historyOf } from "../revisions/history-of.ts";
import { restoreRevision } from "../revisions/restore-revision.ts";
import { revisionWithText } from "../revisions/revision-with-text.ts";
import { saveText } from "../revisions/save-text.ts";
import { api } from "./api.ts";
import { Provenance, Revision, RevisionHead } from "./article-answers.ts";
import { ArticleTextForm } from "./article-forms.ts";
import { ArticleParams } from "./articles.ts";
import { ChangedParagraph, Piece } from "./difference-forms.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const RevisionParams = z.object({ articleId: z.string(), revisionId: z.string() });
const Save = z
  .strictObject({
    /** The revision that the text was written on; where it is no longer the newest, the save is refused. */
    basedOn: line(40),
    text: ArticleTextForm,
    why: line(200),
    provenance: z.array(Provenance).max(2_000).optional(),
    /** Made by the client, one for every wish to save: sent again after a lost answer, it makes nothing new. */
    saveId: z.uuid(),
  })
  .openapi("Save");
const Stale = z.strictObject({ code: z.string(), message: z.string(), newer: Revision.optional() }).openapi("StaleRefusal");

const Differences = z
  .strictObject({
    from: RevisionHead,
    to: RevisionHead,
    /** Fields other than the body that are not the same, in the order of ArticleText. Lists are a line an entry. */
    fields: z.array(z.strictObject({ field: z.string(), pieces: z.array(Piece) })),
    body: z.array(ChangedParagraph),
  })
  .openapi("Differences");

/** The history of an article: save, list, compare, restore. */
export function revisionsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("POST /articles/{articleId}/revisions", {
        summary: "Saves a new revision; a stale save is refused with the newer one beside it",
        request: { params: ArticleParams, body: json(Save) },
        responses: {
          ...answers(RevisionHead),
          409: { description: "Stale: `newer` is what was saved meanwhile", content: { "application/json": { schema: Stale } } },
        },
      }),
      async (c) => c.json(await saveText(store, c.get("staff"), c.req.valid("param").articleId, c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("GET /articles/{articleId}/revisions", {
        summary: "Every revision, the newest first",
        request: { params: ArticleParams },
        responses: answers(z.strictObject({ revisions: z.array(RevisionHead) })),
      }),
      async (c) => c.json({ revisions: await historyOf(store.write, c.req.valid("param").articleId) }, 200),
    )
    .openapi(
      endpoint("GET /articles/{articleId}/revisions/{revisionId}", {
        summary: "One revision with its text",
        request: { params: RevisionParams },
        responses: answers(Revision),
      }),
      async (c) => {
        const { articleId, revisionId } = c.req.valid("param");
        return c.json(await revisionWithText(store.write, articleId, revisionId), 200);
      },
    )
    .openapi(
      endpoint("GET /articles/{articleId}/revisions/{revisionId}/differences", {
        summary: "What a revision changed since `from`, or since the one that it was written on",
        request: { params: RevisionParams, query: z.strictObject({ from: line(40).optional() }) },
        responses: answers(Differences),
      }),
      async (c) => {
        const { articleId, revisionId } = c.req.valid("param");
        return c.json(await differencesOf(store.write, articleId, { from: c.req.valid("query").from ?? null, to: revisionId }), 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/revisions/{revisionId}/restoration", {
        summary: "Saves the text of an older revision as a new one",
        request: { params: RevisionParams, body: json(z.strictObject({ basedOn: line(40), saveId: z.uuid() })) },
        responses: {
          ...answers(RevisionHead),
          409: { description: "Stale: `newer` is what was saved meanwhile", content: { "application/json": { schema: Stale } } },
        },
      }),
      async (c) => {
        const { articleId, revisionId } = c.req.valid("param");
        return c.json(await restoreRevision(store, c.get("staff"), articleId, { revisionId, ...c.req.valid("json") }), 200);
      },
    );
}

export type RevisionsApi = ReturnType<typeof revisionsApi>;
