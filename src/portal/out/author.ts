import { authored } from "../../store/published/authored.ts";
import { authorPage, authorPath } from "../../views/author.ts";
import { errorPage } from "../../views/error.ts";
import { backInTime } from "../back-in-time.ts";
import { reachOf } from "../day-of.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { FEED_SIZE, feedMade, formOf } from "./feed-made.ts";

const SIZE = 30;

/** `/authors/NAME/`, with `?to=YYYY-MM-DD` further back: what stands under a name in the byline. */
export async function author({ reading, frame, side }: Making, { params: { author: name = "" }, query }: Ask): Promise<Made | null> {
  const { id: siteId, zone } = frame.site;
  const to = reachOf(query["to"]);
  if (to === undefined) return pageMade(errorPage(frame, 400), 400);
  const list = await backInTime({ list: (of) => authored(reading, { siteId, name, ...of }), zone, to, size: SIZE });
  return list.items.length === 0 ? null : pageMade(authorPage(frame, { name, to, ...list }, await side(null)));
}

/** `/authors/NAME/feed.xml`, `/atom.xml`, `/feed.json` */
export async function authorFeed(making: Making, { params: { author: name = "", form } }: Ask): Promise<Made | null> {
  const { reading, frame } = making;
  const items = await authored(reading, { siteId: frame.site.id, name, limit: FEED_SIZE });
  if (items.length === 0) return null;
  const page = authorPath(name);
  const id = `urn:dateline:${frame.site.id}:author:${encodeURIComponent(name)}`;
  return feedMade(making, formOf(form), { id, title: `${frame.site.name} ${name}`, page, address: (file) => page + file }, items);
}
