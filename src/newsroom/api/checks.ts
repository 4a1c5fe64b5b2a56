import { z } from "@hono/zod-openapi";
import { RULES } from "../../check/mark.ts";
import { checkedArticle } from "../checks/checked-article.ts";
import { listedWords, MOST_LISTED_WORDS, putListedWords } from "../checks/listed-words.ts";
import { silenceMark, unsilenceMark } from "../checks/silence-mark.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { Person } from "./article-answers.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const at = z.number().int();
const place = { paragraph: at, from: at, to: at };
const Mark = z
  .strictObject({
    ...{ rule: z.enum(RULES), message: z.string(), severity: z.enum(["error", "doubt"]), zh: z.string(), en: z.string() },
    ...{ ...place, words: z.string(), fix: z.string().nullable() },
    seen: z
      .strictObject({ reportId: z.string(), ...place, source: z.string(), before: z.string(), words: z.string(), behind: z.string() })
      .nullable(),
    isSilenced: z.boolean(),
  })
  .openapi("CheckMark");
const Silenced = z.strictObject({ rule: z.enum(RULES), words: z.string().nullable(), reason: z.string(), by: Person, at }).openapi("SilencedMarks");
const Checked = z
  .strictObject({ revisionId: z.string(), isWorkingCopy: z.boolean(), marks: z.array(Mark), silences: z.array(Silenced) })
  .openapi("CheckedArticle");
/** Of one's own unsaved text where there is one, or of the newest revision whatever one has. */
const CheckQuery = z.strictObject({ of: z.enum(["mine", "newest"]).default("mine") });
/** Null words: every mark of the rule. */
const silence = { rule: z.enum(RULES), words: line(20_000).nullable() };
const Word = z.strictObject({ wrong: line(40), right: line(80), reason: line(300) }).openapi("ListedWord");
const Done = z.strictObject({});

/** 核查: an article held against its sources, the calendar, the names and the newsroom's spellings. */
export function checksApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /articles/{articleId}/checks", {
        summary: "What to look at in one's own unsaved text, or else in the newest revision, with what was silenced",
        request: { params: ArticleParams, query: CheckQuery },
        responses: answers(Checked),
      }),
      async (c) => c.json(await checkedArticle(store, c.get("staff"), c.req.valid("param").articleId, c.req.valid("query").of), 200),
    )
    .openapi(
      endpoint("POST /articles/{articleId}/checks/silenced", {
        summary: "Lets a rule's marks on those words stand in this article, or (null) all of its marks, with the reason",
        request: { params: ArticleParams, body: json(z.strictObject({ ...silence, reason: line(1_000) })) },
        responses: answers(Done),
      }),
      async (c) => {
        const { reason, ...what } = c.req.valid("json");
        await silenceMark(store, c.get("staff"), c.req.valid("param").articleId, what, reason);
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/checks/silenced/removal", {
        summary: "Shows what was silenced again",
        request: { params: ArticleParams, body: json(z.strictObject(silence)) },
        responses: answers(Done),
      }),
      async (c) => {
        await unsilenceMark(store, c.get("staff"), c.req.valid("param").articleId, c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("GET /listed-words", {
        summary: "Spellings that the newsroom does not want, with the ones to print and why",
        responses: answers(z.strictObject({ words: z.array(Word), most: at })),
      }),
      async (c) => c.json({ words: await listedWords(store.write), most: MOST_LISTED_WORDS }, 200),
    )
    .openapi(
      endpoint("PUT /listed-words", {
        summary: "Puts a list in the place of the one before",
        request: { body: json(z.strictObject({ words: z.array(Word).max(MOST_LISTED_WORDS) })) },
        responses: answers(Done),
      }),
      async (c) => {
        await putListedWords(store, c.get("staff"), c.req.valid("json").words);
        return c.json({}, 200);
      },
    );
}

export type ChecksApi = ReturnType<typeof checksApi>;
