import { everyAuthor } from "../../store/published/every-author.ts";
import { authorPath } from "../../views/author.ts";
import type { Making } from "../making.ts";
import { FEED_FILES } from "../out/feed-made.ts";
import { daysIn, withOlder } from "./front-addresses.ts";

/** What each name in the bylines wrote, with its older pages. */
export async function authorAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  return [...(await everyAuthor(reading, site.id))].flatMap(([name, times]) => withOlder(authorPath(name), daysIn(site.zone, times)));
}

/** The feeds of each name, in each form. */
export async function authorFeedAddresses({ reading, frame: { site } }: Making): Promise<string[]> {
  return [...(await everyAuthor(reading, site.id)).keys()].flatMap((name) => FEED_FILES.map((file) => authorPath(name) + file));
}
