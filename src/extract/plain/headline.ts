import type { Line } from "./lines.ts";

/** What is printed above a text and is no headline: controls of the page, credits, menus. */
const CONTROLS =
  /^(?:字体|字号|打印|分享|关闭|收藏|评论|注册|登录|设为|加入|关注|扫码|扫一扫|手机|发布|来源|作者|编辑|记者|时间|日期|浏览|点击|阅读|导读|摘要|核心提示|原标题|A[+-]|【?字)/;
/** Lines above the credits that are looked at, blank ones not counted. */
const ABOVE = 6;

/** The headline: the nearest line above the credits (`meta`), or above the text where there are none, that is neither control nor menu. */
export function findHeadline(lines: readonly Line[], meta: number | null, body: number, isTaken: (line: Line) => boolean): number | null {
  const above = (end: number) => candidates(lines, end).find((i) => !isTaken(lines[i] as Line)) ?? null;
  const between = meta === null ? null : (candidates(lines, body).find((i) => i > meta && !isTaken(lines[i] as Line)) ?? null);
  return (meta === null ? null : above(meta)) ?? between ?? above(body);
}

function candidates(lines: readonly Line[], end: number): number[] {
  const found: number[] = [];
  for (let i = end - 1; i >= 0 && found.length < ABOVE; i--) {
    const line = lines[i];
    if (line && line.kind !== "blank" && isHeadline(line)) found.push(i);
  }
  return found;
}

function isHeadline({ kind, text, parts }: Line): boolean {
  if (kind !== "short" && kind !== "prose") return false;
  return text.length >= 4 && text.length <= 120 && parts.length <= 2 && !CONTROLS.test(text) && !/^(?:——|--|\d{1,2}\.\s)|[|｜]|>>/.test(text);
}
