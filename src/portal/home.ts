import { standingBlocks } from "../store/published/standing-blocks.ts";
import { homePage } from "../views/home.ts";
import { homeMatter } from "./home-matter.ts";
import { type Made, pageMade } from "./made.ts";
import type { Making } from "./making.ts";

/** `/` */
export async function home({ reading, frame }: Making): Promise<Made> {
  const { id: siteId } = frame.site;
  const { matter } = await homeMatter(reading, siteId, await standingBlocks(reading, { siteId, sectionId: null }));
  return pageMade(homePage(frame, matter));
}
