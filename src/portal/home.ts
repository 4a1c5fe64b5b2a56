import type { Context } from "hono";
import type { Html } from "../html/tag.ts";
import { standingBlocks } from "../store/published/standing-blocks.ts";
import { tags } from "../store/tags.ts";
import type { Frame } from "../views/frame.ts";
import { homePage } from "../views/home.ts";
import { answer, type Portal } from "./context.ts";
import { homeMatter } from "./home-matter.ts";
import { pinsPassed } from "./pins-passed.ts";

/** `/` */
export async function home(c: Context, portal: Portal, frame: Frame): Promise<Response> {
  const { store, parts } = portal;
  const { site, today } = frame;
  const page = await parts.part<Html>(
    `home ${site.id} ${today} ${await pinsPassed(portal, site.id)}`,
    async () => homePage(frame, (await homeMatter(store, site.id, await standingBlocks(store, { siteId: site.id, sectionId: null }))).matter),
    () => [tags.site(site.id), tags.newest(site.id), tags.pictures(site.id)],
  );
  return answer(c, page);
}
