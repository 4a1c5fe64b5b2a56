import type { Section } from "../../core/section.ts";
import { newest } from "../../store/published/newest.ts";
import type { Frame } from "../../views/frame.ts";
import type { Made } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { FEED_SIZE, type Followed, feedMade, formOf } from "./feed-made.ts";

/** `/feed.xml`, `/atom.xml`, `/feed.json`, and the same below every section: the newest. */
export async function feed(making: Making, { params }: Ask): Promise<Made | null> {
  const { reading, frame } = making;
  const section = frame.sections.find(({ path }) => path === params["section"]);
  if (params["section"] !== undefined && !section) return null;
  const items = await newest(reading, { siteId: frame.site.id, ...(section ? { sectionId: section.id } : {}), limit: FEED_SIZE });
  return feedMade(making, formOf(params["form"]), section ? ofSection(frame, section) : ofSite(frame), items);
}

function ofSite({ site }: Frame): Followed {
  return { id: `urn:dateline:${site.id}`, title: site.name, page: "/", address: (name) => `/${name}` };
}

function ofSection({ site }: Frame, { id, name, path }: Section): Followed {
  return { id: `urn:dateline:${id}`, title: `${site.name} ${name}`, page: `/${path}/`, address: (file) => `/${path}/${file}` };
}
