import { everyEvent } from "../../store/published/public-events.ts";
import { eventPath, storyPath } from "../../views/events/event-path.ts";
import type { Making } from "../making.ts";
import { FEED_FILES } from "../out/feed-made.ts";
import { daysIn, withOlder } from "./front-addresses.ts";

/** The list of events with its older pages. */
export async function eventsAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  const events = (await everyEvent(reading, site.id)).filter(({ state }) => state === "published");
  const times = events.map(({ publishedAt }) => publishedAt);
  return withOlder("/events/", daysIn(site.zone, times));
}

/** Every event, those included that lead elsewhere or were withdrawn. */
export async function eventAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  return (await everyEvent(reading, site.id)).map(({ eventId }) => eventPath(eventId));
}

/** The feeds of the public ones, in each form. */
export async function eventFeedAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  const events = (await everyEvent(reading, site.id)).filter(({ state }) => state === "published");
  return events.flatMap(({ eventId }) => FEED_FILES.map((file) => `${eventPath(eventId)}/${file}`));
}

/** Every story of a public event. */
export async function storyAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  return storiesIn(await everyEvent(reading, site.id)).map(storyPath);
}

/** Their feeds, in each form. */
export async function storyFeedAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  return storiesIn(await everyEvent(reading, site.id)).flatMap((id) => FEED_FILES.map((file) => `${storyPath(id)}/${file}`));
}

function storiesIn(events: Awaited<ReturnType<typeof everyEvent>>): string[] {
  return [...new Set(events.flatMap(({ state, storyId }) => (state === "published" && storyId !== null ? [storyId] : [])))];
}
