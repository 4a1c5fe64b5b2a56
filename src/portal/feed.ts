import { rss } from "../formats/rss.ts";
import { newest } from "../store/published/newest.ts";
import { type Made, textMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

const SIZE = 40;

/** `/feed.xml` and `/SECTION/feed.xml`: the newest as RSS 2.0. */
export async function feed({ reading, frame }: Making, { params }: Ask): Promise<Made | null> {
  const { site, origin, sections } = frame;
  const section = sections.find(({ path }) => path === params["section"]);
  if (params["section"] !== undefined && !section) return null;
  const items = await newest(reading, { siteId: site.id, ...(section ? { sectionId: section.id } : {}), limit: SIZE });
  const title = section ? `${site.name} ${section.name}` : site.name;
  const path = section ? `/${section.path}/` : "/";
  return textMade("application/rss+xml", rss({ title, description: site.tagline, language: site.language, origin, path, items }));
}
