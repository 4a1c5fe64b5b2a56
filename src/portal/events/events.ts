import { publicEvents } from "../../store/published/public-events.ts";
import { errorPage } from "../../views/error.ts";
import { eventsPage } from "../../views/events/events-page.ts";
import { backInTime } from "../back-in-time.ts";
import { reachOf } from "../day-of.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";

const SIZE = 30;

/** `/events/`, with `?to=YYYY-MM-DD` further back. */
export async function events({ reading, frame, side }: Making, { query }: Ask): Promise<Made> {
  const to = reachOf(query["to"]);
  if (to === undefined) return pageMade(errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  const found = await backInTime({ list: (of) => publicEvents(reading, { siteId, ...of }), zone, to, size: SIZE });
  return pageMade(eventsPage(frame, { to, ...found }, await side(null)));
}
