/** A time told from now: days back, or minutes back, with the place where it stands. */
export interface RelativeTime {
  index: number;
  end: number;
  days: number | null;
  minutes: number;
}

const DAYS_BACK: Record<string, number> = { 今天: 0, 昨天: 1, 昨日: 1, 前天: 2, yesterday: 1, today: 0 };
const UNIT_MINUTES: Record<string, number> = {
  秒: 0,
  分钟: 1,
  分: 1,
  小时: 60,
  个小时: 60,
  半小时: 30,
  second: 0,
  minute: 1,
  min: 1,
  hour: 60,
};
const UNIT_DAYS: Record<string, number> = { 天: 1, 周: 7, 星期: 7, day: 1, week: 7 };

const BACK = /(\d{1,3})\s?(秒钟?|分钟?|个?小时|天|周|个?星期)[之以]?前|(半)个?小时前|(?<!\w)(\d{1,3})\s(second|minute|min|hour|day|week)s?\sago/gi;
const NAMED = /今天|昨天|昨日|前天|(?<!\w)(?:yesterday|today)(?!\w)/gi;

/** Every 昨天, 3小时前, 2 days ago of a text, in no order. */
export function relativeTimes(text: string): RelativeTime[] {
  return [...[...text.matchAll(NAMED)].map(namedDay), ...[...text.matchAll(BACK)].map(countedBack)];
}

function namedDay(found: RegExpExecArray): RelativeTime {
  return { index: found.index, end: found.index + found[0].length, days: DAYS_BACK[found[0].toLowerCase()] ?? 0, minutes: 0 };
}

function countedBack(found: RegExpExecArray): RelativeTime {
  const [all, count, chinese, half, englishCount, english] = found;
  const unit = half ? "半小时" : (chinese ?? english ?? "").toLowerCase().replace(/^个|钟$/g, "");
  const times = half ? 1 : Number(count ?? englishCount);
  const perDay = UNIT_DAYS[unit];
  const place = { index: found.index, end: found.index + all.length };
  return perDay === undefined ? { ...place, days: null, minutes: times * (UNIT_MINUTES[unit] ?? 0) } : { ...place, days: times * perDay, minutes: 0 };
}
