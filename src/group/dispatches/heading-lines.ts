import { displayWidth } from "../../text/width.ts";

/** Longest heading in columns of print: two lines of a narrow page. A Han character counts two. */
const LONGEST = 100;
const NUMBERED = /^\s*(?:\d{1,2}\s?[、.．:：)）]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s?(?=\S)/;
const MARKED = /^\s*(?:[◆◇■□●○▲△★☆▌▍▪•※►▶◎]|#{1,4}\s)/;
const BRACKETED = /^\s*[【[〔「《][^【】[\]〔〕「」《》]{2,50}[】\]〕」》]\s*$/;
// A heading ends in no mark, or asks or exclaims.
const SENTENCE_END = /[。；;，,、：:…．—–-]["”’」』》)）\]】]*\s*$|\.\s*$|[。！？!?]["”’」』]\s*$/;
const CREDIT =
  /^\s*[（(【[]?\s*(?:责任?编辑|编辑|来源|作者|记者|通讯员|摄影|图片?|原标题|文\/|文丨|审核|校对|供图|相关链接|延伸阅读)|(?:摄|供图|报道)\s*[)）】\]]?\s*$/;

/**
 * Which paragraphs head what follows: what the page prints as headings (`marked`), 【…】 lines, lines behind a number or a mark, and short lines
 * without a sentence's end before prose. Lines of dashes, credits and the text's last line head nothing.
 */
export function headingLines(paragraphs: readonly string[], marked: ReadonlySet<number>): boolean[] {
  const heading = paragraphs.map((paragraph, i) => isWorded(paragraph) && (marked.has(i) || isHeading(paragraph)));
  // What stands last, or before nothing but headings, heads nothing.
  for (let i = paragraphs.length - 1; i >= 0 && heading[i]; i--) heading[i] = false;
  return heading;
}

function isHeading(paragraph: string): boolean {
  if (paragraph.length > LONGEST || displayWidth(paragraph) > LONGEST || CREDIT.test(paragraph)) return false;
  if (BRACKETED.test(paragraph)) return true;
  return !SENTENCE_END.test(paragraph) && !/[。]/.test(paragraph);
}

/** Whether the paragraph is an item of its own by its number or mark, also where it is a whole text: 1、… */
export function isItem(paragraph: string): boolean {
  return NUMBERED.test(paragraph) || MARKED.test(paragraph);
}

function isWorded(paragraph: string): boolean {
  return (paragraph.slice(0, LONGEST).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}
