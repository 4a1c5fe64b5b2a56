import type { Context } from "hono";
import type { Section } from "../core/section.ts";
import { errorPage } from "../views/error.ts";
import type { Frame } from "../views/frame.ts";
import { frontPage } from "../views/front.ts";
import { backInTime } from "./back-in-time.ts";
import { answer, type Portal } from "./context.ts";
import { reachOf } from "./day-of.ts";
import { sideColumn } from "./side-column.ts";

const SIZE = 50;

/** `/SECTION/SUBSECTION/`, with `?to=YYYY-MM-DD` further back. */
export async function front(c: Context, portal: Portal, frame: Frame, section: Section): Promise<Response> {
  const to = reachOf(c.req.query("to"));
  if (to === undefined) return answer(c, errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  const { items, older } = await backInTime(portal.store, { siteId, sectionId: section.id, zone, to, size: SIZE });
  return answer(c, frontPage(frame, { section, items, to, older }, await sideColumn(portal, frame, null)));
}
