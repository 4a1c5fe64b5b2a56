import type { Site } from "../../core/site.ts";
import { isWebAddress } from "../../html/href.ts";
import { jsonScript } from "../../html/json-script.ts";
import type { Html } from "../../html/tag.ts";
import type { EventMatter } from "./event-matter.ts";
import { eventPath, sourcePath } from "./event-path.ts";

/** schema.org CollectionPage of an event: its sources in order of time, and whom and what it is about. `origin` without a slash at the end. */
export function eventData({ told, articles, publishedAt, changedAt }: EventMatter, site: Site, origin: string): Html {
  const paths = new Map(articles.map(({ id, path }) => [id, path]));
  const named = (type: string, names: readonly { name: string }[]) => names.map(({ name }) => ({ "@type": type, name }));
  const reports = told.sources.map(({ dispatchId, sourceName, headline, url, articleId, at }) => {
    const own = paths.get(articleId ?? "");
    const address = own !== undefined ? origin + own : isWebAddress(url) ? url : origin + sourcePath(told.id, dispatchId);
    const publisher = { "@type": "Organization", name: sourceName };
    return { "@type": "NewsArticle", headline: headline ?? told.headline, url: address, datePublished: new Date(at).toISOString(), publisher };
  });
  return jsonScript({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: told.headline,
    url: origin + eventPath(told.id),
    ...(told.lead ? { description: told.lead.text } : {}),
    datePublished: new Date(publishedAt).toISOString(),
    dateModified: new Date(changedAt).toISOString(),
    publisher: { "@type": "Organization", name: site.name },
    about: [...named("Person", told.people), ...named("Place", told.places), ...named("Organization", told.organisations)],
    mainEntity: { "@type": "ItemList", itemListElement: reports.map((item, i) => ({ "@type": "ListItem", position: i + 1, item })) },
  });
}
