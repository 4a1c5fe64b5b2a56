/** What a line of breadcrumbs begins with. */
const BEGINS = /^[^\p{Script=Han}]{0,4}(?:您|你)?(?:现在|目前|当前)?(?:所在|所处)?的?位置(?:是|在)?\s*[:：]?\s*/u;
// bounded: one line, at most 200 characters
const DIVIDER = /\s*(?:>>|>|＞|»|›|→|—>|\/|｜|\|)\s*/;
/** The last crumb, where it says only that this is the text. */
const HERE = /^(?:正文|文章|内容|详细|详情|阅读|浏览|查看|新闻详情|文章正文|信息内容|article)$/i;
const LONGEST_LINE = 200;
const LONGEST_CRUMB = 30;

/**
 * The sections of a line such as 您所在的位置：首页 > 新闻 > 外交 > 正文, without 正文 and without the headline.
 * @param marked the page marks the line as breadcrumbs, so that it need not begin as one
 */
export function crumbsIn(line: string, headline: string | null, marked = false): string[] {
  if (line.length > LONGEST_LINE) return [];
  const labelled = BEGINS.test(line);
  if (!labelled && !marked && !/^(?:首页|主页|网站首页|新闻中心|Home)\s{0,3}[>＞»›]/i.test(line)) return [];
  const crumbs = line
    .replace(BEGINS, "")
    .split(DIVIDER)
    .map((crumb) => crumb.trim())
    .filter((crumb) => crumb !== "" && crumb.length <= LONGEST_CRUMB && !HERE.test(crumb) && crumb !== headline?.trim());
  return crumbs.length >= (labelled || marked ? 1 : 2) ? crumbs : [];
}
