import type { EventTold, ToldSource } from "../../core/event-page.ts";
import { isId } from "../../core/ids.ts";
import type { FeedItem } from "../../formats/feed.ts";
import { isWebAddress } from "../../html/href.ts";
import { publicEvent } from "../../store/published/public-event.ts";
import { eventPath, sourcePath } from "../../views/events/event-path.ts";
import type { Frame } from "../../views/frame.ts";
import type { Made } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { FEED_SIZE, feedMade, formOf } from "../out/feed-made.ts";
import { shownEvent } from "./shown-event.ts";

/** `/events/ID/feed.xml`, `/atom.xml`, `/feed.json`: the site's articles of an event whole, of others' reports the headline and where they are. */
export async function eventFeed(making: Making, { params: { id = "", form } }: Ask): Promise<Made | null> {
  const { reading, frame } = making;
  const found = isId("event", id) ? await publicEvent(reading, frame.site.id, id) : null;
  if (found?.state !== "published") return null;
  const { told, articles } = await shownEvent(reading, frame.site.id, found);
  const page = eventPath(id);
  const followed = { id: `urn:dateline:${id}`, title: `${frame.site.name} ${told.headline}`, page, address: (file: string) => `${page}/${file}` };
  const others = told.sources.filter(({ articleId }) => articleId === null).map((source) => itemOf(source, told, frame));
  return feedMade(making, formOf(form), followed, articles.slice(0, FEED_SIZE), others);
}

function itemOf({ dispatchId, sourceName, headline, url, at, alone }: ToldSource, told: EventTold, { origin }: Frame): FeedItem {
  return {
    ...{ id: `urn:dateline:${dispatchId}`, url: isWebAddress(url) ? url : origin + sourcePath(told.id, dispatchId) },
    ...{ title: headline ?? told.headline, summary: alone[0] ?? "", bodyHtml: null, publishedAt: at, updatedAt: at },
    ...{ authors: [], source: sourceName, categories: [], picture: null, enclosure: null },
  };
}
