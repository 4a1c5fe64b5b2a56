/** 相关链接, 延伸阅读, Related articles: a heading under which a page leads on from the article itself. */
const RELATED =
  /^(?:(?:相关|延伸|拓展|扩展|更多|推荐|热门|精彩|参考|往期|编辑)(?:链接|阅读|新闻|报道|文章|专题|推荐|资讯|内容|回顾|资料|稿件)|related(?:articles|stories|posts|links|reading|coverage)?|readmore|seealso|moreonthis)[:：]?$/i;

/** Whether a line, with or without spaces and brackets, is such a heading. */
export function isRelatedHeading(line: string): boolean {
  return line.length <= 30 && RELATED.test(line.replace(/[\s【】[\]]/g, ""));
}
