import type { Context } from "hono";
import { errorPage } from "../views/error.ts";
import type { Frame } from "../views/frame.ts";
import { picturesPage } from "../views/pictures.ts";
import { backInTime } from "./back-in-time.ts";
import { answer, type Portal } from "./context.ts";
import { reachOf } from "./day-of.ts";

const SIZE = 36;

/** `/pictures`, with `?to=YYYY-MM-DD` further back. */
export async function pictures(c: Context, { store }: Portal, frame: Frame): Promise<Response> {
  const to = reachOf(c.req.query("to"));
  if (to === undefined) return answer(c, errorPage(frame, 400), 400);
  const { id: siteId, zone } = frame.site;
  return answer(c, picturesPage(frame, { to, ...(await backInTime(store, { siteId, withPicture: true, zone, to, size: SIZE })) }));
}
