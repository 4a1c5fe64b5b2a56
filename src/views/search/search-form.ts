import type { Section } from "../../core/section.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";

/** Characters that the search box takes; the search itself refuses more. */
export const SEARCH_LENGTH = 100;

/** What stands in the fields of the search form, as it was sent; empty where nothing was. */
export interface SearchFields {
  q: string;
  sort: "best" | "newest";
  /** `YYYY-MM-DD` by the site's clocks. */
  from: string;
  to: string;
  /** Path of a section. */
  section: string;
  source: string;
}

/** The address of these results; `more` names the page. A field that says nothing is left out, so that one search has one address. */
export function searchAddress(fields: SearchFields, more: { page?: number; before?: number } = {}, path = "/search"): string {
  const { sort, ...rest } = fields;
  const query = new URLSearchParams();
  const given = { ...rest, sort: sort === "best" ? "" : sort, page: more.page === 1 ? "" : more.page, before: more.before };
  for (const [name, value] of Object.entries(given)) if (value !== undefined && value !== "") query.set(name, String(value));
  return `${path}?${query}`;
}

/** The search page's form: the words, and what narrows the search, which stays folded while nothing of it is set. */
export function searchForm(fields: SearchFields, sections: readonly Section[]): Html {
  const { q, sort, from, to, section, source } = fields;
  const isNarrowed = from !== "" || to !== "" || section !== "" || source !== "";
  return html`<form class="search-form" role="search" action="/search">
<div class="find"><input type="search" name="q" value="${q}" maxlength="${SEARCH_LENGTH}" aria-label="要搜索的字词" placeholder="搜索标题、正文、来源" autocomplete="off"><button>搜索</button></div>
${sort === "newest" && html`<input type="hidden" name="sort" value="newest">`}
<details${isNarrowed && html` open`}><summary>按日期、栏目、来源筛选</summary>
<div class="fields"><label>从 <input type="date" name="from" value="${from}"></label><label>到 <input type="date" name="to" value="${to}"></label>
<label>栏目 <select name="section"><option value="">全部</option>${sections.map(
    ({ path, name, parentId }) =>
      html`<option value="${path}"${path === section && html` selected`}>${parentId === null ? "" : "　"}${name}</option>`,
  )}</select></label>
<label>来源 <input name="source" value="${source}" maxlength="100" placeholder="如：新华社"></label>
${isNarrowed && html`<a href="${href(searchAddress({ q, sort, from: "", to: "", section: "", source: "" }))}">清除筛选</a>`}</div></details>
</form>`;
}
