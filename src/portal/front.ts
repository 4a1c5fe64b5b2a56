import { standingBlocks } from "../store/published/standing-blocks.ts";
import { errorPage } from "../views/error.ts";
import { frontPage } from "../views/front.ts";
import { columnFrontOf } from "./community/column-front.ts";
import { reachOf } from "./day-of.ts";
import { frontMatter } from "./front-matter.ts";
import { type Made, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

/** `/SECTION/SUBSECTION/`, with `?to=YYYY-MM-DD` further back. */
export async function front({ reading, frame, side }: Making, { params, query }: Ask): Promise<Made | null> {
  const section = frame.sections.find(({ path }) => path === params["section"]);
  if (!section) return null;
  const to = reachOf(query["to"]);
  if (to === undefined) return pageMade(errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  const sectionId = section.id;
  const blocks = to === null ? await standingBlocks(reading, { siteId, sectionId }) : [];
  const { matter } = await frontMatter(reading, { siteId, sectionId, zone, to }, blocks);
  const own = await columnFrontOf({ reading, frame }, section);
  return pageMade(frontPage(frame, { section, own, ...matter }, await side(null)));
}
