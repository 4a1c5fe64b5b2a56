import { monthsWithArticles } from "../store/published/months-with-articles.ts";
import { siteMapPage } from "../views/site-map.ts";
import { type Made, pageMade } from "./made.ts";
import type { Making } from "./making.ts";

/** `/sitemap` */
export async function siteMap({ reading, frame }: Making): Promise<Made> {
  return pageMade(siteMapPage(frame, await monthsWithArticles(reading, frame.site.id)));
}
