/** Names in a byline as printed: 张三、李四; Ann Lee and Ben Roe; By Ann Lee. */
export function namesIn(byline: string | null): string[] {
  const names = (byline ?? "").replace(/^\s*by\s/i, "").split(/[、;；]|\s(?:and|und|et|och|og)\s/);
  return [...new Set(names.map((name) => name.replace(/\s+/g, " ").trim().replace(/,$/, "")))].filter(Boolean);
}
