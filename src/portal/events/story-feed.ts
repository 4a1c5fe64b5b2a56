import { isId } from "../../core/ids.ts";
import { publicStory } from "../../store/published/public-story.ts";
import { eventPath, storyPath } from "../../views/events/event-path.ts";
import type { Made } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { feedMade, formOf } from "../out/feed-made.ts";

/** `/stories/ID/feed.xml`, `/atom.xml`, `/feed.json`: its events, those last published first. */
export async function storyFeed(making: Making, { params: { id = "", form } }: Ask): Promise<Made | null> {
  const { reading, frame } = making;
  const story = isId("story", id) ? await publicStory(reading, frame.site.id, id) : null;
  if (!story) return null;
  const page = storyPath(id);
  const followed = { id: `urn:dateline:${id}`, title: `${frame.site.name} ${story.title}`, page, address: (file: string) => `${page}/${file}` };
  const items = story.events.map((event) => ({
    ...{ id: `urn:dateline:${event.id}`, url: frame.origin + eventPath(event.id), title: event.headline, summary: event.summary },
    ...{ bodyHtml: null, publishedAt: event.publishedAt, updatedAt: event.lastAt, authors: [], source: frame.site.name, categories: [] },
    ...{ picture: null, enclosure: null },
  }));
  return feedMade(making, formOf(form), followed, [], items);
}
