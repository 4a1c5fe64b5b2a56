import { episodesOf } from "../../store/published/episodes-of.ts";
import { showsOf } from "../../store/published/shows-of.ts";
import { errorPage } from "../../views/error.ts";
import { podcastsPage } from "../../views/sound/podcasts.ts";
import { backInTime } from "../back-in-time.ts";
import { reachOf } from "../day-of.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";

const SIZE = 20;

/** `/podcasts`, with `?to=YYYY-MM-DD` further back. */
export async function podcasts({ reading, frame }: Making, { query }: Ask): Promise<Made> {
  const to = reachOf(query["to"]);
  if (to === undefined) return pageMade(errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  const shows = to === null ? await showsOf(reading, siteId) : [];
  const found = await backInTime({ list: (of) => episodesOf(reading, { siteId, showId: null, ...of }), zone, to, size: SIZE });
  return pageMade(podcastsPage(frame, { shows, to, ...found }));
}
