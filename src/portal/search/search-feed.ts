import { createHash } from "node:crypto";
import { Refused } from "../../core/refused.ts";
import { errorPage } from "../../views/error.ts";
import { searchAddress } from "../../views/search/search-form.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { feedMade, formOf } from "../out/feed-made.ts";
import { fieldsOf, questionOf } from "./asked-search.ts";
import { answerTo } from "./search-page.ts";

/** `/search/feed.xml?q=…`, `/atom.xml`, `/feed.json`: the newest that a search finds. */
export async function searchFeed(making: Making, { params, query }: Ask): Promise<Made> {
  const { frame } = making;
  const fields = { ...fieldsOf(query), sort: "newest" as const };
  try {
    const { hits } = await answerTo(making, { ...questionOf(frame, query), sort: "newest", before: undefined });
    const page = searchAddress(fields);
    const id = `urn:dateline:${frame.site.id}:search:${createHash("sha256").update(page).digest("hex").slice(0, 16)}`;
    const address = (file: string) => searchAddress({ ...fields, sort: "best" }, {}, `/search/${file}`);
    const items = hits.map(({ item }) => item);
    return await feedMade(making, formOf(params["form"]), { id, title: `${frame.site.name} 搜索：${fields.q}`, page, address }, items);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return pageMade(errorPage(frame, error.code === "too-many" ? 429 : 400), error.code === "too-many" ? 429 : 400);
  }
}
