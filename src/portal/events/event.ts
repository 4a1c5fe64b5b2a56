import { isId } from "../../core/ids.ts";
import { publicEvent } from "../../store/published/public-event.ts";
import { eventPage } from "../../views/events/event-page.ts";
import { eventPath } from "../../views/events/event-path.ts";
import { goneEventPage } from "../../views/events/gone-event.ts";
import { type Made, movedMade, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { shownEvent } from "./shown-event.ts";

/** `/events/ID`: the page as it was published; a merged event leads to the other for ever, a withdrawn one says so (410). */
export async function event({ reading, frame, side }: Making, { params: { id = "" } }: Ask): Promise<Made | null> {
  const { id: siteId } = frame.site;
  const found = isId("event", id) ? await publicEvent(reading, siteId, id) : null;
  if (!found) return null;
  if (found.state === "merged" && found.mergedInto !== id) return movedMade(eventPath(found.mergedInto), 301);
  if (found.state !== "published") return pageMade(goneEventPage(frame), 410);
  return pageMade(eventPage(frame, await shownEvent(reading, siteId, found), await side(null)));
}
