import { NATIONS } from "../nations.ts";

/** What a copy does not change, each once in the text's order; what is beyond `MOST_FACTS` of a kind is left out. */
export interface Facts {
  /** Days as printed, by month where it stands there: 6月20日, 20日. That of a dateline is left out. */
  days: string[];
  /** The two or three characters behind a title or before 同志, a name more often than not, and those on either side of a name's dot: 纳迪·科维. */
  people: string[];
  /** Countries by their usual names. */
  countries: string[];
  /** Numbers of two figures and more that are no dates, and 第三十: what changes in a column that is printed every day. */
  numbers: string[];
}

/** More of one kind stand in a digest at most. */
export const MOST_FACTS = 64;

/** @param text Simplified, with its punctuation: as `fold` of text/ makes it */
export function factsOf(text: string): Facts {
  return { days: firstOf(text, DAYS), people: firstOf(text, PEOPLE), countries: firstOf(text, NATIONS), numbers: firstOf(text, NUMBERS) };
}

// The day of 新华社北京6月20日电 is that of the site that prints it.
const DAYS = /(?<!\d)(?:1[0-2]月|[1-9]月)?(?:3[01]|[12]\d|[1-9])日(?!电|讯|消息|报道)/g;
const NUMBERS = /\d[\d.]{0,10}\d(?=[^\d年月日时])|第[一二三四五六七八九十]{1,3}/g;
const TITLES =
  "主席|总统|总理|首相|外长|部长|书记|国王|女王|议长|委员长|国务卿|大使|司令|将军|市长|省长|州长|局长|院长|校长|主任|会长|总裁|秘书长|发言人|长官|委员(?!会|长)";
// No name begins with them; what follows a title is often no name.
const NO_NAME = "(?![的在今和与对就等是为会向要关指强提])";
const HAN = "[\\u4e00-\\u9fff]";
// bounded: 50,000 characters, and each alternative begins with one of a list of words
const PEOPLE = new RegExp(
  `(?:${TITLES})(?=${NO_NAME}(${HAN}{2,3}))|(?:同志|先生|女士)(?<=(${HAN}{2,3})..)|[·・‧•](?<=(${HAN}{2}).)(?=(${HAN}{2}))`,
  "g",
);
function firstOf(text: string, pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const [whole, ...groups] of text.matchAll(pattern)) if (found.add(groups.filter(Boolean).join("·") || whole).size >= MOST_FACTS) break;
  return [...found];
}
