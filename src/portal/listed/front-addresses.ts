import { dayIn } from "../../core/zone.ts";
import { daysOfLists, daysWithPictures } from "../../store/published/days-of-lists.ts";
import { everyEpisode } from "../../store/published/every-episode.ts";
import { showsOf } from "../../store/published/shows-of.ts";
import type { Making } from "../making.ts";
import { FEED_FILES } from "../out/feed-made.ts";

/** Every section's front with its older pages. */
export async function frontAddresses({ reading, frame }: Making): Promise<string[]> {
  const days = await daysOfLists(reading, frame.site.id);
  return frame.sections.flatMap(({ id, path }) => withOlder(`/${path}/`, days.get(id)));
}

/** The feeds of the site and of each of its sections, in each form. */
export async function feedAddresses({ frame }: Making): Promise<string[]> {
  return ["/", ...frame.sections.map(({ path }) => `/${path}/`)].flatMap((front) => FEED_FILES.map((file) => front + file));
}

/** The wall of pictures with its older pages. */
export async function pictureAddresses({ reading, frame }: Making): Promise<string[]> {
  return withOlder("/pictures", await daysWithPictures(reading, frame.site.id));
}

/** What can be heard and seen, with its older pages. */
export async function podcastAddresses({ reading, frame }: Making): Promise<string[]> {
  return withOlder("/podcasts", daysIn(frame.site.zone, (await everyEpisode(reading, frame.site.id)).get("")));
}

/** Every show with its older pages. */
export async function showAddresses({ reading, frame }: Making): Promise<string[]> {
  const { id: siteId, zone } = frame.site;
  const episodes = await everyEpisode(reading, siteId);
  return (await showsOf(reading, siteId)).flatMap(({ id, slug }) => withOlder(`/podcasts/${slug}`, daysIn(zone, episodes.get(id))));
}

/** Every show's feed. */
export async function showFeedAddresses({ reading, frame }: Making): Promise<string[]> {
  return (await showsOf(reading, frame.site.id)).map(({ slug }) => `/podcasts/${slug}/feed.xml`);
}

/** A list that goes back by days has a page for each day (in order) but its newest, from which its front begins. */
export function withOlder(front: string, days: readonly string[] = []): string[] {
  return [front, ...days.slice(0, -1).map((day) => `${front}?to=${day}`)];
}

/** The days (`2026-11-21`) of `times` (UTC ms, in order) by a zone's clocks. */
export function daysIn(zone: string, times: readonly number[] = []): string[] {
  return [...new Set(times.map((at) => dayIn(at, zone)))];
}
