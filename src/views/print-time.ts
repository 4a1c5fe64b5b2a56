import { two, wallAt, zoneOffset } from "../core/zone.ts";
import { type Html, html } from "../html/tag.ts";

/**
 * `at` (UTC ms) in a site's own form. Letters stand for parts: Y or y year, M D H padded and m d h unpadded month,
 * day and hour, i minute, s second; all else is printed as it is.
 */
function printTime(at: number, zone: string, form: string): string {
  const wall = wallAt(at, zone);
  const parts: Record<string, string> = {
    Y: String(wall.year),
    y: String(wall.year),
    M: two(wall.month),
    m: String(wall.month),
    D: two(wall.day),
    d: String(wall.day),
    H: two(wall.hour),
    h: String(wall.hour),
    i: two(wall.minute),
    s: two(wall.second),
  };
  return form.replace(/[YyMmDdHhis]/g, (letter) => parts[letter] ?? letter);
}

/** A `<time>` in the site's zone and form; hovering tells the zone. */
export function timeTag(at: number, zone: string, form: string): Html {
  return html`<time datetime="${new Date(at).toISOString()}" title="${zoneTitle(at, zone)}">${printTime(at, zone, form)}</time>`;
}

/** Today's items by the clock, older ones by the day: what a list has room for. `today` is `YYYY-MM-DD` in the zone. */
export function listTime(at: number, zone: string, today: string): Html {
  const day = printTime(at, zone, "Y-M-D");
  const form = day === today ? "H:i" : day.slice(0, 4) === today.slice(0, 4) ? "M-D" : "Y-M-D";
  return timeTag(at, zone, form);
}

const WEEKDAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

/** `2026年11月21日 星期六`. `day` is `YYYY-MM-DD`. */
export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return `${year}年${month}月${date}日 ${WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]}`;
}

function zoneTitle(at: number, zone: string): string {
  const minutes = Math.round(zoneOffset(at, zone) / 60_000);
  const hours = `${Math.floor(Math.abs(minutes) / 60)}${minutes % 60 ? `:${two(Math.abs(minutes) % 60)}` : ""}`;
  return `${printTime(at, zone, "Y-M-D H:i:s")} ${zoneName(zone)}（UTC${minutes < 0 ? "−" : "+"}${hours}）`;
}

const names = new Map<string, string>();
function zoneName(zone: string): string {
  let name = names.get(zone);
  if (name === undefined) {
    const parts = new Intl.DateTimeFormat("zh-CN", { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(0);
    name = parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
    names.set(zone, name);
  }
  return name;
}
