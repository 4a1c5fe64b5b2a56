import { type Html, html } from "../html/tag.ts";
import { document } from "./site-map-xml.ts";
import { xmlLine } from "./xml-text.ts";

/** An article as the news search of Google, Bing and others is told of it. */
export interface MappedNews {
  url: string;
  title: string;
  /** UTC ms. */
  publishedAt: number;
}

/** Most articles that a news site map may name (Google's limit). */
export const MOST_NEWS = 1_000;

/** The news site map of one publication; the language is ISO 639, or `zh-cn` and `zh-tw`, the two exceptions that Google asks for. */
export function newsSiteMap(publication: { name: string; language: string }, articles: readonly MappedNews[]): string {
  return document(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${articles.map((article) => news(publication, article))}</urlset>
`);
}

function news({ name, language }: { name: string; language: string }, { url, title, publishedAt }: MappedNews): Html {
  const publication = html`<news:publication><news:name>${xmlLine(name)}</news:name><news:language>${language}</news:language></news:publication>`;
  const date = html`<news:publication_date>${new Date(publishedAt).toISOString()}</news:publication_date>`;
  return html`<url><loc>${url}</loc><news:news>${publication}${date}<news:title>${xmlLine(title)}</news:title></news:news></url>\n`;
}
