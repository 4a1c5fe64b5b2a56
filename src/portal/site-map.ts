import type { Context } from "hono";
import { monthsWithArticles } from "../store/published/months-with-articles.ts";
import type { Frame } from "../views/frame.ts";
import { siteMapPage } from "../views/site-map.ts";
import { answer, type Portal } from "./context.ts";

/** `/sitemap` */
export async function siteMap(c: Context, { store }: Portal, frame: Frame): Promise<Response> {
  return answer(c, siteMapPage(frame, await monthsWithArticles(store, frame.site.id)));
}
