import type { ArticleText } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import { plainText } from "../html/blocks.ts";
import { sanitise } from "../html/sanitise.ts";
import { countWords } from "../text/count.ts";

/** Characters of a headline at most: the longest that a wire has sent us by mistake was a whole paragraph, and lists must stay lists. */
const LONGEST_HEADLINE = 300;

/** A text as it may be stored, with its count of visible characters: the body sanitised, the headline there. @throws {Refused} "invalid" */
export function checkedText(text: ArticleText): { text: ArticleText; words: number } {
  const headline = text.headline.trim();
  if (headline === "") throw new Refused("invalid", "An article needs a headline.", "请填写标题。");
  if (headline.length > LONGEST_HEADLINE)
    throw new Refused("invalid", `A headline has at most ${LONGEST_HEADLINE} characters.`, `标题最多 ${LONGEST_HEADLINE} 个字符。`);
  const bodyHtml = sanitise(text.bodyHtml);
  return { text: { ...text, headline, bodyHtml }, words: countWords(plainText(bodyHtml)) };
}
