import { displayWidth } from "../../text/width.ts";

/** Longest heading in columns of print; a Han character counts two. The longest of a year's broadcast news has 74 characters. */
const LONGEST = 160;
const NUMBER =
  /^\s*(?:\d{1,2}\s?(?:[、)）]|[.．:：](?!\d))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s?(?=\S)/;
const MARK = /^\s*(?:[◆◇■□●○▲△★☆▌▍▪•※►▶◎]|#{1,4}\s)/;
const BRACKETED = /^\s*(?:【[^。]{2,80}】|\[[^。]{2,80}\]|〔[^。]{2,80}〕)\s*$/;
// A heading ends in no mark, or asks or exclaims.
const SENTENCE_END = /[。；;，,、：:…．—–-]["”’」』》)）\]】]*\s*$|\.\s*$|[。！？!?]["”’」』]\s*$/;
const IN_SENTENCES = /。|[，,][^，,]*[，,!?！？]/;
const IN_BRACKETS = /^\s*[（(][^（）()]*[）)]\s*$/;
const CREDIT =
  /^[（(【[]?\s*(?:责任?编辑|编辑|来源|作者|记者|通讯员|摄影|图片?|原标题|文\/|文丨|审核|校对|供图|相关链接|延伸阅读)|(?:摄|供图|报道)\s?[)）】\]]?$/;

/**
 * Which paragraphs head what follows: what the page prints as headings (`marked`), 【…】 lines, lines behind a number or a mark, and short lines
 * without a sentence's end before prose. Where the first of them is set apart by more than its shortness, only those set the same way count.
 * Lines of dashes, credits and the text's last line head nothing.
 */
export function headingLines(paragraphs: readonly string[], marked: ReadonlySet<number>): boolean[] {
  const styles = paragraphs.map((paragraph, i) => styleOf(paragraph, marked.has(i)));
  const style = styles.find((each) => each !== null && each !== "plain");
  const isOneStyle = style !== undefined && styles.filter((each) => each === style).length > 1;
  const heading = styles.map((each) => each !== null && (!isOneStyle || each === style));
  // What stands last, or before nothing but headings, heads nothing.
  for (let i = paragraphs.length - 1; i >= 0 && heading[i]; i--) heading[i] = false;
  return heading;
}

/** Characters of the number before an item (1、, （二）, ③), 0 where there is none. */
export function numberLength(paragraph: string): number {
  return NUMBER.exec(paragraph.slice(0, 12))?.[0].length ?? 0;
}

type Style = "page" | "number" | "mark" | "bracket" | "plain";

function styleOf(paragraph: string, isMarked: boolean): Style | null {
  if ((paragraph.slice(0, LONGEST).match(/\p{L}/gu)?.length ?? 0) < 2) return null;
  if (isMarked) return "page";
  if (paragraph.length > LONGEST) return null;
  const isBracketed = BRACKETED.test(paragraph);
  if (!isBracketed && (SENTENCE_END.test(paragraph) || IN_SENTENCES.test(paragraph) || IN_BRACKETS.test(paragraph))) return null;
  if (displayWidth(paragraph) > LONGEST || CREDIT.test(paragraph.trim())) return null;
  if (isBracketed) return "bracket";
  if (numberLength(paragraph) > 0) return "number";
  return MARK.test(paragraph) ? "mark" : "plain";
}
