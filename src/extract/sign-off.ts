import { readNames } from "./names.ts";

/** A label that promises names, as it stands at a text's head or end. */
const LABEL =
  /(?:(?:本报|本刊|本网|本台|本社|实习|见习|特约|首席|全媒体|融媒体|新媒体|客户端|总台|新闻|日报|晚报|早报|晨报|都市报|商报|时报|周刊|周报|在线|网|社|报|台)\s{0,2})?(?:记者|記者|通讯员|通訊員|实习生|撰稿人|特约撰稿)\s{0,3}[:：丨|/]?\s{0,3}|(?:^|[\s(（【[丨|])(?:文|撰文|撰稿|作者|采写|文字)\s{0,2}[:：丨|/／]\s{0,3}/g;
/** A line that is longer tells something: only its first or last words may sign it. */
const SHORT = 60;
/** Characters at a paragraph's start within which a reporter is named: 新华社某地5月3日电（记者…）. */
const HEAD = 70;
/** Characters at a paragraph's end within which it may be signed: （记者 … 通讯员 …）. */
const TAIL = 60;
/** Paragraphs at a text's head and at its end in which it may be signed. */
const FIRST = 3;
const LAST = 4;

/** The names that a text's own first and last paragraphs sign it with: （记者 张三）, 本报记者 李四, 文/王五, and bare （赵六） at the end. */
export function signedBy(paragraphs: readonly string[]): string[] {
  const head = paragraphs.slice(0, FIRST).flatMap((paragraph) => labelledNames(paragraph.length <= SHORT ? paragraph : signedHead(paragraph)));
  const last = paragraphs.slice(Math.max(FIRST, paragraphs.length - LAST)).concat(paragraphs.length <= FIRST ? paragraphs.slice(-1) : []);
  const tail = last.flatMap((paragraph) => labelledNames(paragraph.length <= SHORT ? paragraph : bracketAtEnd(paragraph)));
  const named = [...new Set([...head, ...tail])];
  return named.length > 0 ? named : bareAtEnd(last);
}

/** 张三 摄: who took a picture. */
const PICTURED = /^[^\s/／、]{2,6}\s{0,3}(?:摄(?!影报道)|供图|制图|绘)/;

/** The names behind the labels in a line: 记者 张三 通讯员 李四. */
export function labelledNames(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(LABEL)) {
    const rest = text.slice(match.index + match[0].length);
    if (!PICTURED.test(rest)) names.push(...readNames(rest, !/[:：/／|丨\s]$/.test(match[0])));
  }
  return names;
}

/** （记者 …） after a dateline, or the label at the paragraph's very start. */
function signedHead(paragraph: string): string {
  const head = paragraph.slice(0, HEAD);
  // bounded: the first 70 characters of a paragraph
  const bracket = /[(（【[](?:[^)）】\]]{0,24}[\s/])?(?:[^)）】\]]{0,10})(?:记者|通讯员|文\s?[/／:：])[^)）】\]]{0,50}[)）】\]]/.exec(head)?.[0];
  if (bracket) return bracket;
  return /^(?:[□■◎●▲]|本报|\p{Script=Han}{2,6}(?:报|网|社|台|新闻))?\s{0,2}(?:记者|通讯员)\s/u.test(head)
    ? head
    : (/电\s{1,3}记者\s{0,2}.{2,24}/.exec(head)?.[0] ?? "");
}

function bracketAtEnd(paragraph: string): string {
  const tail = paragraph.slice(-TAIL);
  return (
    /[(（【[][^()（）【】[\]]{1,56}[)）】\]][。.\s]{0,3}$/.exec(tail)?.[0] ??
    // bounded: the last 60 characters of a paragraph
    /(?:□|■|◎|●|本报记者|记者)\s{0,3}[^，。,]{2,30}$/.exec(tail)?.[0] ??
    ""
  );
}

/** （张三 李四） or （张三 某地报道）, with nothing else in it, at the end of the text. */
function bareAtEnd(paragraphs: readonly string[]): string[] {
  for (const paragraph of paragraphs.toReversed().slice(0, 2)) {
    const inside = /[(（【[]([^()（）【】[\]]{2,24})[)）】\]][。.\s]{0,3}$/.exec(paragraph.slice(-TAIL))?.[1]?.trim() ?? "";
    if (PICTURED.test(inside)) continue;
    // bounded: at most 24 characters
    const bare = inside.replace(/\s+\p{Script=Han}{2,6}(?:报道|摄影报道|综合报道)$/u, "");
    const names = readNames(bare, true);
    if (names.length > 0 && names.join("").length >= bare.replace(/[\s、，,]/g, "").length) return names;
  }
  return [];
}
