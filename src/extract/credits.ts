import { isNobody, readNames } from "./names.ts";

/** What a line around the text says of where it comes from. */
export interface Credits {
  authors: string[];
  source: string | null;
  editor: string | null;
  wordsStated: number | null;
}

type Field = "author" | "source" | "editor" | "words" | "other";

/** Labels with their colon; the first whose words match wins. The longer ones come first, so that 责任编辑 is not read as 编辑. */
const LABELS: readonly (readonly [Field, string])[] = [
  ["editor", "责任编辑|责\\s{0,3}编|值班编辑|执行编辑|网络编辑|本文编辑|编\\s{0,3}辑|編輯|責任編輯|责任编校|编审"],
  ["source", "信息来源|文章来源|新闻来源|稿件来源|资料来源|内容来源|来\\s{0,3}源|來源|稿\\s{0,3}源|出\\s{0,3}处|转载自|转自|发布单位|发布机构"],
  [
    "author",
    "文章作者|本文作者|原作者|作\\s{0,3}者|撰文|撰稿人|撰稿|采写|文字记者|发文机关|发文单位|制发机关|记者|供稿人|供稿|图文|文图|整理|编写|发布人|发布者|发帖人|发表人|楼主|昵称",
  ],
  ["words", "字\\s{0,3}数|全文字数"],
  [
    "other",
    "校对|审核|审校|终审|监制|主编|总编|总编辑|统筹|策划|摄影|图片|图|视频|制图|发布时间|发布日期|更新时间|发表时间|发表于|时间|日期|浏览次数|浏览量|浏览|点击数|点击率|点击量|点击|阅读次数|阅读数|阅读量|阅读|访问次数|访问量|人气|评论数|评论|字体大小|字体|字号|分享到|分享|栏目|分类|标签|关键词|关键字|编号|打印|关闭|收藏|版次|版面|初审|复审|二审|三审|签发|热度|回复",
  ],
];
// bounded: one line, at most 400 characters
const LABEL = new RegExp(LABELS.map(([field, words]) => `(?<${field}>${words})`).join("|"), "g");

/** Reads one line such as 2021-05-03 08:20 来源：某报 作者：张三 责编：李四. Fields that it does not name are null or empty. */
export function readCredits(line: string): Credits {
  const credits: Credits = { authors: [], source: null, editor: null, wordsStated: null };
  if (line.length > LONGEST) return credits;
  for (const { field, value } of labelled(line)) {
    if (field === "author") credits.authors.push(...authorsIn(value));
    else if (field === "editor") credits.editor ??= readNames(value)[0] ?? null;
    else if (field === "source") credits.source ??= sourceIn(value);
    else if (field === "words") credits.wordsStated ??= countIn(value);
  }
  return credits;
}

/** A longer line is prose, in which a colon means something else. */
const LONGEST = 400;

function labelled(line: string): { field: Field; value: string }[] {
  const found: { field: Field; from: number; at: number }[] = [];
  for (const match of line.matchAll(LABEL)) {
    const end = match.index + match[0].length;
    const colon = /^[】\])）]?\s{0,3}[:：丨|／/]\s{0,6}/.exec(line.slice(end, end + 12));
    const field = (Object.keys(match.groups ?? {}) as Field[]).find((name) => match.groups?.[name] !== undefined) ?? "other";
    const bare = field === "editor" && /^\s/.test(line.charAt(end)) && readNames(line.slice(end), true).length > 0; // 责任编辑 张三
    if ((colon || bare) && !continuesWord(line, match.index)) found.push({ field, from: end + (colon?.[0].length ?? 0), at: match.index });
  }
  return found.map(({ field, from }, i) => ({ field, value: line.slice(from, found[i + 1]?.at ?? line.length) }));
}

/** 文件来源 is no 来源: a label stands at the start, or after something that is no Han character, or after another value's space. */
function continuesWord(line: string, at: number): boolean {
  return (
    /\p{Script=Han}/u.test(line.charAt(at - 1)) && !/(?:本报|本刊|本网|实习|见习|首席|全媒体|网|报|社|台)$/.test(line.slice(Math.max(0, at - 3), at))
  );
}

function authorsIn(value: string): string[] {
  const names = readNames(value);
  if (names.length > 0) return names;
  const printed =
    value
      // bounded: a part of one line, at most 400 characters
      .replace(/(?:发表于|发布于|發表於).*$/, "")
      .split(/\s{2,}|[|丨()（）【】[\]<>]|\d{4}[-年/.]/, 1)[0]
      ?.trim() ?? "";
  const oneWord = printed.split(/\s/, 3).length > 2 && /\p{Script=Han}/u.test(printed) ? (printed.split(/\s/, 1)[0] ?? "") : printed;
  return oneWord !== "" && oneWord.length <= 40 && !isNobody(oneWord) ? [oneWord] : [];
}

/** The publisher's name: up to a space, a bracket, a bar or a time. */
function sourceIn(value: string): string | null {
  const name =
    value
      .replace(/^[\s《“"【[]+/, "")
      .split(/[\s|丨()（）【】[\]<>》”"]|\d{4}[-年/.]/, 1)[0]
      ?.trim() ?? "";
  // bounded: a name of at most 40 characters
  return name !== "" && name.length <= 40 && /\p{L}/u.test(name) ? name.replace(/[，,。;；]+$/, "") : null;
}

function countIn(value: string): number | null {
  const digits = /^\s{0,3}(\d{1,3}(?:,\d{3}){1,2}|\d{1,7})/.exec(value)?.[1];
  return digits ? Number(digits.replaceAll(",", "")) : null;
}
