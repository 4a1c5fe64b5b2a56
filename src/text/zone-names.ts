/** What a text says of a time's zone: minutes east of UTC, or an IANA name. */
export type NamedZone = { offset: number } | { zone: string };

// Clocks that copy names beside a time. CST is left out: in Shanghai it means another hour than in Chicago.
const CITY_CLOCKS: Record<string, string> = {
  北京: "Asia/Shanghai",
  莫斯科: "Europe/Moscow",
  东京: "Asia/Tokyo",
  首尔: "Asia/Seoul",
  平壤: "Asia/Pyongyang",
  伦敦: "Europe/London",
  巴黎: "Europe/Paris",
  柏林: "Europe/Berlin",
  纽约: "America/New_York",
  香港: "Asia/Hong_Kong",
  台北: "Asia/Taipei",
  新加坡: "Asia/Singapore",
  新德里: "Asia/Kolkata",
  基辅: "Europe/Kyiv",
  阿斯塔纳: "Asia/Almaty",
  塔什干: "Asia/Tashkent",
  海参崴: "Asia/Vladivostok",
  符拉迪沃斯托克: "Asia/Vladivostok",
  美国东部: "America/New_York",
  美东: "America/New_York",
};
const SHORT_NAMES: Record<string, number> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  格林尼治: 0,
  格林威治: 0,
  世界: 0,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  MSK: 180,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  BST: 60,
  JST: 540,
  KST: 540,
  HKT: 480,
  SGT: 480,
};

/** A piece of a pattern: any Chinese name of a clock, 北京时间, without a group. */
export const CLOCK_NAME = `(?:${[...Object.keys(CITY_CLOCKS), "格林尼治", "格林威治", "世界"].join("|")})(?:标准)?时间`;
/** A piece of a pattern: a short name that may follow a time, alone or with an offset: GMT, UTC+8, MSK. */
export const SHORT_ZONE = "(?:GMT|UTC?)\\s?[+-]\\d{1,2}(?::?\\d{2})?|Z|UTC?|GMT|[ECMP][SD]T|MSK|CES?T|EES?T|BST|JST|KST|HKT|SGT";

/** Zone that a name or an offset printed beside a time stands for; null where it says nothing certain. */
export function zoneByName(name: string): NamedZone | null {
  const short = name.trim().replace(/(?:标准)?时间$/, "");
  const zone = CITY_CLOCKS[short];
  if (zone) return { zone };
  const fixed = SHORT_NAMES[short.toUpperCase()];
  return fixed === undefined ? readOffset(short) : { offset: fixed };
}

function readOffset(text: string): NamedZone | null {
  const found = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!found) return null;
  const [, sign, hours, minutes = "0"] = found;
  const offset = Number(hours) * 60 + Number(minutes);
  // UTC+14 is the farthest zone in use.
  return offset > 14 * 60 || Number(minutes) > 59 ? null : { offset: sign === "-" ? -offset : offset };
}
