import { episodesOf } from "../../store/published/episodes-of.ts";
import { showAt } from "../../store/published/shows-of.ts";
import { errorPage } from "../../views/error.ts";
import { showPage } from "../../views/sound/show.ts";
import { backInTime } from "../back-in-time.ts";
import { reachOf } from "../day-of.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";

const SIZE = 30;

/** `/podcasts/SHOW`, with `?to=YYYY-MM-DD` further back. */
export async function show({ reading, frame }: Making, { params, query }: Ask): Promise<Made | null> {
  const { id: siteId, zone } = frame.site;
  const found = await showAt(reading, siteId, params["show"] ?? "");
  if (!found) return null;
  const to = reachOf(query["to"]);
  if (to === undefined) return pageMade(errorPage(frame, 400), 400);
  const episodes = await backInTime({ list: (of) => episodesOf(reading, { siteId, showId: found.id, ...of }), zone, to, size: SIZE });
  return pageMade(showPage(frame, found, { to, ...episodes }));
}
