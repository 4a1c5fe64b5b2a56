import type { Html } from "../html/tag.ts";
import { articlesOfDay } from "../store/published/articles-of-day.ts";
import { daysOfMonth, daysWithArticles } from "../store/published/days-of-month.ts";
import { newerDay, olderDay } from "../store/published/neighbour-days.ts";
import type { Reading } from "../store/reading.ts";
import { calendarBoxFile } from "../views/box-files.ts";
import { calendar, type MonthDays } from "../views/calendar.ts";
import { dayPage } from "../views/day.ts";
import { dayPath } from "../views/header.ts";
import { monthPage } from "../views/month.ts";
import { dayOf } from "./day-of.ts";
import { type Made, movedMade, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";

/** Most articles that one day's page lists; a newsroom of this size publishes some hundred. */
const MOST_OF_DAY = 2_000;

/** `/today` leads to the day's page. */
export async function today({ frame }: Making): Promise<Made> {
  return movedMade(dayPath(frame.today), 302);
}

/** `/YYYY/MM/DD/`: null where there is no such day, or where it lies in the future. */
export async function day(making: Making, { params: { year, month, day: date } }: Ask): Promise<Made | null> {
  const { reading, frame } = making;
  const { id: siteId } = frame.site;
  const day = dayOf(`${year}-${month}-${date}`);
  if (!day || (!frame.isPast(day) && day > frame.today)) return null;
  const [items, around, before, after] = await Promise.all([
    articlesOfDay(reading, siteId, { day, limit: MOST_OF_DAY }),
    calendarBeside(making, day),
    olderDay(reading, siteId, day),
    newerDay(reading, siteId, day),
  ]);
  return pageMade(dayPage(frame, { day, items, calendar: around, before, after }));
}

async function calendarBeside({ portal, reading, frame }: Making, day: string): Promise<Html> {
  const month = day.slice(0, 7);
  return portal.boxes === "files" ? calendarBoxFile(month) : calendar(await monthDays(reading, frame.site.id, month), day);
}

/** `/YYYY/MM/`: null where there is no such month, or where it lies in the future. */
export async function month({ reading, frame }: Making, { params: { year, month: number } }: Ask): Promise<Made | null> {
  const { id: siteId } = frame.site;
  const month = `${year}-${number}`;
  const first = dayOf(`${month}-01`);
  if (!first || (!frame.isPast(first) && first > frame.today)) return null;
  return pageMade(monthPage(frame, await monthDays(reading, siteId, month), await daysOfMonth(reading, siteId, month)));
}

/** What a calendar shows of a month. */
export async function monthDays(reading: Reading, siteId: string, month: string): Promise<MonthDays> {
  const [days, before, after] = await Promise.all([
    daysWithArticles(reading, siteId, month),
    olderDay(reading, siteId, `${month}-00`),
    newerDay(reading, siteId, `${month}-99`),
  ]);
  const monthOf = (day: string | null) => day?.slice(0, 7) ?? null;
  return { month, days: new Set(days), before: monthOf(before), after: monthOf(after) };
}
