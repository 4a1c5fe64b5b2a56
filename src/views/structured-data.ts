import type { PublishedArticle } from "../core/published.ts";
import type { Site } from "../core/site.ts";
import { isWebAddress } from "../html/href.ts";
import { jsonScript } from "../html/json-script.ts";
import type { Html } from "../html/tag.ts";

/** schema.org NewsArticle of a page, as search engines read it. `origin` without a slash at the end. */
export function newsArticle(article: PublishedArticle, site: Site, origin: string): Html {
  return jsonScript({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headlineSearch ?? article.headline,
    datePublished: new Date(article.firstPublishedAt).toISOString(),
    dateModified: new Date(article.versionCreated).toISOString(),
    mainEntityOfPage: origin + article.path,
    description: article.summary,
    image: article.pictures.map(({ renditions }) => origin + (renditions.at(-1)?.path ?? "")),
    author: article.byline.map((name) => ({ "@type": "Person", name })),
    publisher: { "@type": "Organization", name: site.name, logo: { "@type": "ImageObject", url: `${origin}/icon-512.png` } },
    ...basedOn(article),
  });
}

/** Where what it was made of is to be read. */
function basedOn({ originalUrl, credits = [] }: PublishedArticle): { isBasedOn?: string | string[] } {
  if (isWebAddress(originalUrl)) return { isBasedOn: originalUrl };
  const urls = credits.flatMap(({ url }) => (isWebAddress(url) ? url : []));
  return urls.length > 0 ? { isBasedOn: urls } : {};
}

/** The trail of a page. */
export function breadcrumbList(steps: readonly { name: string; url: string }[]): Html {
  return jsonScript({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, at) => ({ "@type": "ListItem", position: at + 1, name, item: url })),
  });
}
