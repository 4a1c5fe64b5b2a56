import type { Act } from "../store/act.ts";
import { fold } from "../text/fold.ts";
import { afterDocsAt, firstDocAt } from "./doc-number.ts";
import { headlineToken, sectionToken, siteToken, sourceToken } from "./filter-tokens.ts";
import { tokenIndexOf } from "./token-index-of.ts";
import { tokensOf } from "./tokens.ts";

/** An article as one site shows it, as far as it is searched. */
export interface Searchable {
  siteId: string;
  /** UTC ms. */
  publishedAt: number;
  headline: string;
  sourceName: string | null;
  byline: readonly string[];
  /** Plain text, a paragraph a line. */
  body: string;
  /** Sections of that site in which it stands. */
  sectionIds: readonly string[];
}

type Writing = Pick<Act, "db" | "engine">;

/** Lets search find an article as `shown` has it, one for each site; nowhere any more where that is empty. */
export async function indexArticle(act: Writing, articleId: string, shown: readonly Searchable[]): Promise<void> {
  const before = await act.db.selectFrom("searchTexts").select(["doc", "siteId"]).where("articleId", "=", articleId).execute();
  for (const { doc } of before) await remove(act, doc);
  const numbered = shown.map((searchable) => {
    const standing = before.find(({ siteId }) => siteId === searchable.siteId)?.doc;
    return { searchable, doc: isAt(standing, searchable.publishedAt) ? standing : null };
  });
  // Those that keep their number first, or another site would be given it.
  for (const { searchable, doc } of numbered) if (doc !== null) await put(act, doc, articleId, searchable);
  for (const { searchable, doc } of numbered) if (doc === null) await put(act, await freeDoc(act, searchable.publishedAt), articleId, searchable);
}

async function remove({ db, engine }: Writing, doc: number): Promise<void> {
  await tokenIndexOf(engine).remove(db, doc);
  await db.deleteFrom("searchTexts").where("doc", "=", doc).execute();
}

async function put({ db, engine }: Writing, doc: number, articleId: string, searchable: Searchable): Promise<void> {
  const { siteId } = searchable;
  const text = textOf(searchable);
  await db.insertInto("searchTexts").values({ doc, siteId, articleId, text }).execute();
  await tokenIndexOf(engine).put(db, doc, documentTokens(searchable, text));
}

/** The lines of `searchTexts.text`. */
function textOf({ headline, sourceName, byline, body }: Searchable): string {
  const oneLine = (text: string) => text.replaceAll("\n", " ");
  return [oneLine(headline), oneLine([sourceName ?? "", ...byline].join(" ").trim()), body].join("\n");
}

function documentTokens({ siteId, headline, sourceName, sectionIds }: Searchable, text: string): string[] {
  const source = sourceToken(sourceName ?? "");
  const filters = [siteToken(siteId), ...sectionIds.map(sectionToken), ...(source === null ? [] : [source])];
  return [...tokensOf(fold(text)), ...tokensOf(fold(headline)).map(headlineToken), ...filters];
}

/** Whether the article may keep that number. One that ran over gets another. */
function isAt(doc: number | undefined, publishedAt: number): doc is number {
  return doc !== undefined && doc >= firstDocAt(publishedAt) && doc < afterDocsAt(publishedAt);
}

/** A number that nobody has, at that time or, where a thousand were published in the same millisecond, as soon after it as there is one. */
async function freeDoc({ db }: Writing, publishedAt: number): Promise<number> {
  for (let [first, end] = [firstDocAt(publishedAt), afterDocsAt(publishedAt)]; ; [first, end] = [end, end + (end - first)]) {
    const { last } = await db
      .selectFrom("searchTexts")
      .select((eb) => eb.fn.max("doc").as("last"))
      .where("doc", ">=", first)
      .where("doc", "<", end)
      .executeTakeFirstOrThrow();
    if (last === null) return first;
    if (last + 1 < end) return last + 1;
  }
}
