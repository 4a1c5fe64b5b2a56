import { html } from "../html/tag.ts";
import { calendar } from "../views/calendar.ts";
import { dayBox } from "../views/frame-boxes.ts";
import { monthDays } from "./day.ts";
import { dayOf } from "./day-of.ts";
import { picksOf } from "./frame-of.ts";
import { type Made, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";
import { sideColumn } from "./side-column.ts";

/** `/boxes/NAME`: one of the boxes that stand on every page, by itself, for pages that are files; null where there is no such box. */
export async function box(making: Making, { params: { name = "" } }: Ask): Promise<Made | null> {
  const { portal, reading, frame } = making;
  if (name === "day") return pageMade(dayBox(frame.today));
  if (name === "picks") return pageMade(html`${await picksOf(portal, reading, frame.site.id)}`);
  if (name === "side") return pageMade(await sideColumn(making, null));
  const month = /^calendar-(?<month>\d{4}-\d\d)$/.exec(name)?.groups?.["month"];
  return month && dayOf(`${month}-01`) ? pageMade(calendar(await monthDays(reading, frame.site.id, month), null)) : null;
}
