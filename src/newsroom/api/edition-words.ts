import { z } from "@hono/zod-openapi";
import { MOST_EDITION_WORDS, putEditionWords, removeEditionWord } from "../administration/put-edition-words.ts";
import { tryEdition } from "../administration/try-edition.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const Word = z.strictObject({ simplified: line(40), traditional: line(80) }).openapi("EditionWord");
const Words = z.strictObject({ words: z.array(Word).min(1).max(200) });
const Removal = z.strictObject({ simplified: line(40) });
const SiteParams = z.object({ siteId: line(40) });
const Trial = z.strictObject({ text: line(2_000), unsaved: Word.nullable() });
const Tried = z.strictObject({ tw: z.string(), hk: z.string() }).openapi("EditionTrial");
const Done = z.strictObject({});

/** 繁体用字: the newsroom's own words of the Traditional edition, for every site and for one. */
export function editionWordsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /edition-words", {
        summary: "The newsroom's own words of the Traditional edition; siteId is null for those of every site",
        responses: answers(z.strictObject({ words: z.array(Word.extend({ siteId: z.string().nullable() })), most: z.number().int() })),
      }),
      async (c) => {
        const rows = await store.read.selectFrom("editionWords").selectAll().orderBy("simplified").execute();
        return c.json({ words: rows.map((row) => ({ ...row, siteId: row.siteId || null })), most: MOST_EDITION_WORDS }, 200);
      },
    )
    .openapi(
      endpoint("PUT /edition-words", {
        summary: "Adds words for every site, or changes what they become",
        request: { body: json(Words) },
        responses: answers(Done),
      }),
      async (c) => {
        await putEditionWords(store, c.get("staff"), null, c.req.valid("json").words);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /edition-words/removal", {
        summary: "Takes out a word of every site",
        request: { body: json(Removal) },
        responses: answers(Done),
      }),
      async (c) => {
        await removeEditionWord(store, c.get("staff"), null, c.req.valid("json").simplified);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("PUT /sites/{siteId}/edition-words", {
        summary: "Adds words for one site, or changes what they become; they go before those of every site",
        request: { params: SiteParams, body: json(Words) },
        responses: answers(Done),
      }),
      async (c) => {
        await putEditionWords(store, c.get("staff"), c.req.valid("param").siteId, c.req.valid("json").words);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /sites/{siteId}/edition-words/removal", {
        summary: "Takes out a word of one site",
        request: { params: SiteParams, body: json(Removal) },
        responses: answers(Done),
      }),
      async (c) => {
        await removeEditionWord(store, c.get("staff"), c.req.valid("param").siteId, c.req.valid("json").simplified);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /edition-words/trial", {
        summary: "How a sentence would read in Traditional characters, with a word of every site that nobody has saved yet",
        request: { body: json(Trial) },
        responses: answers(Tried),
      }),
      async (c) => c.json(await tryEdition(store, null, c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("POST /sites/{siteId}/edition-words/trial", {
        summary: "The same on one site, with its own words too",
        request: { params: SiteParams, body: json(Trial) },
        responses: answers(Tried),
      }),
      async (c) => c.json(await tryEdition(store, c.req.valid("param").siteId, c.req.valid("json")), 200),
    );
}

export type EditionWordsApi = ReturnType<typeof editionWordsApi>;
