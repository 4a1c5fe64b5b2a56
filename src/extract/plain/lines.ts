import { isNotice } from "../notices.ts";
import { isRelatedHeading } from "../related.ts";

/** A line of a plain-text copy of a page. */
export interface Line {
  /** As printed, without the marks of a list and the spaces around it. */
  text: string;
  /** Parts that wide gaps set apart: what stood side by side on the page. */
  parts: string[];
  kind: LineKind;
}

/** `item`: begins with a bullet; `title`: a heading set with spaces between its characters; `door`: leads elsewhere (更多 >>). */
type LineKind = "blank" | "item" | "title" | "door" | "notice" | "prose" | "short";

/** Shortest line that is prose without a mark at its end, in characters. */
const LONG = 60;
/** Shortest line that is prose with one. */
const SENTENCE = 8;

/** The page's lines, each with what it is by itself. */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(lineOf);
}

function lineOf(raw: string): Line {
  const bare = raw.replace(/^[\s\u200b\ufeff]*(?:[•*]\s+)?/, "").trim();
  const parts = bare.split(/[\s\u00a0\u3000]{2,}/).filter(Boolean);
  const text = bare.replace(/[\s\u00a0\u3000]+/g, " ");
  return { text, parts, kind: kindOf(text) };
}

function kindOf(text: string): LineKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return "blank";
  if (/^[·●▪■◆◇○]/.test(text)) return "item";
  if (/^(?:\d{1,2}\.\s)?(?:>>|>|—{2}|-{2}|={2})|(?:>>|＞＞|»)$/.test(text)) return "door";
  if (isSpreadTitle(text)) return "title";
  if (isNotice(text)) return "notice";
  const marks = text.match(/[,.;:!?，。；：！？、]/g)?.length ?? 0;
  if (text.length >= SENTENCE && /[。！？!?…；;.][”’」』"')）】\]]{0,2}$/.test(text)) return "prose";
  return text.length >= LONG && marks > 1 ? "prose" : "short";
}

/** 相 关 新 闻 */
function isSpreadTitle(text: string): boolean {
  return /^\p{Script=Han}(?: \p{Script=Han}){1,7}$/u.test(text);
}

/** Whether the line heads links that belong to the article (相关链接：). */
export function headsRelated(line: Line): boolean {
  return line.kind !== "title" && isRelatedHeading(line.text);
}
