import { newest } from "../store/published/newest.ts";
import { errorPage } from "../views/error.ts";
import { picturesPage } from "../views/pictures.ts";
import { backInTime } from "./back-in-time.ts";
import { reachOf } from "./day-of.ts";
import { type Made, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

const SIZE = 36;

/** `/pictures`, with `?to=YYYY-MM-DD` further back. */
export async function pictures({ reading, frame }: Making, { query }: Ask): Promise<Made> {
  const to = reachOf(query["to"]);
  if (to === undefined) return pageMade(errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  const found = await backInTime({ list: (of) => newest(reading, { siteId, withPicture: true, ...of }), zone, to, size: SIZE });
  return pageMade(picturesPage(frame, { to, ...found }));
}
