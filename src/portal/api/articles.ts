import type { z } from "zod";
import { isId } from "../../core/ids.ts";
import { ninjsItem, partOf } from "../../formats/ninjs-item.ts";
import { type Before, newest } from "../../store/published/newest.ts";
import { publishedArticle } from "../../store/published/published-article.ts";
import type { Made } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { ninjsMatter } from "../out/ninjs-matter.ts";
import { answered, refused } from "./answers.ts";
import type { ArticleList } from "./schemas.ts";

/** Articles on one page of a list. */
export const PAGE_SIZE = 50;

/** `/api/v1/articles`, of a section with `?section=ID`, further back with `?cursor=…` */
export async function articles({ reading, frame }: Making, { query: { section, cursor } }: Ask): Promise<Made> {
  if (section !== undefined && !frame.sections.some(({ id }) => id === section))
    return refused("not-found", "没有这个栏目。There is no such section.");
  const before = cursor === undefined ? undefined : readCursor(cursor);
  if (before === null) return refused("invalid", "cursor 不对。The cursor is none that a list gave.");
  const items = await newest(reading, { siteId: frame.site.id, ...(section && { sectionId: section }), before, limit: PAGE_SIZE + 1 });
  const shown = items.slice(0, PAGE_SIZE);
  const last = items.length > PAGE_SIZE ? shown.at(-1) : undefined;
  const list: z.infer<typeof ArticleList> = {
    articles: await inShort(
      { reading, frame },
      shown.map(({ id }) => id),
    ),
    next: last ? `${last.publishedAt}-${last.id}` : null,
  };
  return answered(list);
}

/** `/api/v1/articles/ID`: a withdrawn one is answered 410, with its headline and notice. */
export async function articleItem({ reading, frame }: Making, { params: { id = "" } }: Ask): Promise<Made> {
  const article = isId("article", id) ? await publishedArticle(reading, frame.site.id, id) : null;
  if (!article) return refused("not-found", "本站没有这篇稿件。This site has no such article.");
  return answered(ninjsItem(await ninjsMatter(reading, frame, article)), article.state === "withdrawn" ? 410 : 200);
}

/** Articles in short, in that order. */
export async function inShort({ reading, frame }: Pick<Making, "reading" | "frame">, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => publishedArticle(reading, frame.site.id, id)));
  return found.flatMap((article) => (article ? partOf({ ...frame, article, clause: "" }) : []));
}

function readCursor(text: string): Before | null {
  const [, at = "", id = ""] = /^(\d{1,15})-([0-9a-z]{1,30})$/.exec(text) ?? [];
  return isId("article", id) ? { publishedAt: Number(at), id } : null;
}
