import type { PublishedArticle } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** What a chat or another site shows when the address is pasted there. */
export function openGraph(article: PublishedArticle, site: Site, origin: string): Html {
  const picture = article.lead?.renditions.at(-1);
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${article.headlineSearch ?? article.headline}">
<meta property="og:description" content="${article.summary}">
<meta property="og:url" content="${href(origin + article.path)}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:locale" content="${site.language === "zh-Hant" ? "zh_TW" : "zh_CN"}">
<meta property="article:published_time" content="${new Date(article.firstPublishedAt).toISOString()}">
<meta property="article:modified_time" content="${new Date(article.versionCreated).toISOString()}">
${picture && html`<meta property="og:image" content="${href(origin + picture.path)}"><meta property="og:image:width" content="${picture.width}"><meta property="og:image:height" content="${picture.height}">`}`;
}
