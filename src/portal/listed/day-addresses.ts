import { daysOfLists } from "../../store/published/days-of-lists.ts";
import { monthPath } from "../../views/calendar.ts";
import { dayPath } from "../../views/header.ts";
import type { Making } from "../making.ts";

/** The archive of every day that has articles, and of today. */
export async function dayAddresses(making: Making): Promise<string[]> {
  return (await daysOf(making)).map(dayPath);
}

/** The calendar of every month that has articles, and of this month. */
export async function monthAddresses(making: Making): Promise<string[]> {
  return (await monthsOf(making)).map(monthPath);
}

/** The boxes that stand on every page, and a calendar for each month. */
export async function boxAddresses(making: Making): Promise<string[]> {
  return ["day", "picks", "side", ...(await monthsOf(making)).map((month) => `calendar-${month}`)].map((name) => `/boxes/${name}`);
}

async function daysOf({ reading, frame }: Making): Promise<string[]> {
  const days = (await daysOfLists(reading, frame.site.id)).get("") ?? [];
  return [...new Set([...days, frame.today])];
}

async function monthsOf(making: Making): Promise<string[]> {
  return [...new Set((await daysOf(making)).map((day) => day.slice(0, 7)))];
}
