import type { Section } from "../core/section.ts";
import { rss } from "../formats/rss.ts";
import { newest } from "../store/published/newest.ts";
import type { Store } from "../store/store.ts";
import type { Frame } from "../views/frame.ts";

const SIZE = 40;

/** `/feed.xml` and `/SECTION/feed.xml`: the newest as RSS 2.0. */
export async function feed(store: Store, frame: Frame, section: Section | null): Promise<Response> {
  const { site, origin } = frame;
  const items = await newest(store, { siteId: site.id, ...(section ? { sectionId: section.id } : {}), limit: SIZE });
  const title = section ? `${site.name} ${section.name}` : site.name;
  const path = section ? `/${section.path}/` : "/";
  const xml = rss({ title, description: site.tagline, language: site.language, origin, path, items });
  return new Response(xml, { headers: { "content-type": "application/rss+xml; charset=utf-8", "cache-control": "public, max-age=60" } });
}
