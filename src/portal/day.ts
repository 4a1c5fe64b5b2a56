import type { Context } from "hono";
import { articlesOfDay } from "../store/published/articles-of-day.ts";
import { daysOfMonth } from "../store/published/days-of-month.ts";
import { newerDay, olderDay } from "../store/published/neighbour-days.ts";
import type { Store } from "../store/store.ts";
import type { MonthCounts } from "../views/calendar.ts";
import { dayPage } from "../views/day.ts";
import type { Frame } from "../views/frame.ts";
import { monthPage } from "../views/month.ts";
import { answer, type Portal } from "./context.ts";
import { dayOf } from "./day-of.ts";

/** Most articles that one day's page lists; a newsroom of this size publishes some hundred. */
const MOST_OF_DAY = 2_000;

/** `/YYYY/MM/DD/`: null where there is no such day, or where it lies in the future. */
export async function day(c: Context, { store }: Portal, frame: Frame, text: string): Promise<Response | null> {
  const { id: siteId } = frame.site;
  const day = dayOf(text);
  if (!day || day > frame.today) return null;
  const [items, month, before, after] = await Promise.all([
    articlesOfDay(store, siteId, { day, limit: MOST_OF_DAY }),
    monthCounts(store, siteId, day.slice(0, 7)),
    olderDay(store, siteId, day),
    newerDay(store, siteId, day),
  ]);
  return answer(c, dayPage(frame, { day, items, month, before, after }));
}

/** `/YYYY/MM/`: null where there is no such month, or where it lies in the future. */
export async function month(c: Context, { store }: Portal, frame: Frame, text: string): Promise<Response | null> {
  if (!dayOf(`${text}-01`) || text > frame.today.slice(0, 7)) return null;
  return answer(c, monthPage(frame, await monthCounts(store, frame.site.id, text)));
}

async function monthCounts(store: Store, siteId: string, month: string): Promise<MonthCounts> {
  const [days, before, after] = await Promise.all([
    daysOfMonth(store, siteId, month),
    olderDay(store, siteId, `${month}-00`),
    newerDay(store, siteId, `${month}-99`),
  ]);
  const monthOf = (day: string | null) => day?.slice(0, 7) ?? null;
  return { month, counts: new Map(days.map(({ day, count }) => [day, count])), before: monthOf(before), after: monthOf(after) };
}
