const STILL = /^(?:现任|新任)/;
/** Begins an office that somebody no longer holds, not yet, or only stands in for. */
export const NO_LONGER = /^(?:前|原|时任|候任|当选|代理|副|首任|历任)/;

/** Whether two offices in full form are the same, or one the short form of the other: 主席 and 国家主席, but not 总统 and 副总统. */
export function isSameTitle(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].map((title) => title.replace(STILL, "")).sort((a, b) => a.length - b.length);
  if (short === long || long.split(/[兼、]/).includes(short)) return true;
  return long.endsWith(short) && !/[副前原任理选]$/.test(long.slice(0, long.length - short.length));
}
