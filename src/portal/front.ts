import type { Context } from "hono";
import type { Section } from "../core/section.ts";
import { standingBlocks } from "../store/published/standing-blocks.ts";
import { errorPage } from "../views/error.ts";
import type { Frame } from "../views/frame.ts";
import { frontPage } from "../views/front.ts";
import { answer, type Portal } from "./context.ts";
import { reachOf } from "./day-of.ts";
import { frontMatter } from "./front-matter.ts";
import { sideColumn } from "./side-column.ts";

/** `/SECTION/SUBSECTION/`, with `?to=YYYY-MM-DD` further back. */
export async function front(c: Context, portal: Portal, frame: Frame, section: Section): Promise<Response> {
  const to = reachOf(c.req.query("to"));
  if (to === undefined) return answer(c, errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  const sectionId = section.id;
  const blocks = to === null ? await standingBlocks(portal.store, { siteId, sectionId }) : [];
  const { matter } = await frontMatter(portal.store, { siteId, sectionId, zone, to }, blocks);
  return answer(c, frontPage(frame, { section, ...matter }, await sideColumn(portal, frame, null)));
}
