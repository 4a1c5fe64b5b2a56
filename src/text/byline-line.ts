import { readReporters } from "./reporters.ts";
import { looksLikeName } from "./surnames.ts";

/** Reporters who sign a text at its head. */
export interface Byline {
  reporters: string[];
  /** 报道 stands behind their names. */
  isReport: boolean;
  end: number;
}

const NAME = "(?!报道)[\\p{Script=Han}·]{2,8}?";
// bounded: names of eight characters, five of them; asked of a paragraph's first 240 characters
const BYLINE = new RegExp(
  `^\\s?(?:驻\\p{Script=Han}{2,8}?)?(?:特派|特约|实习|见习|首席|全媒体)?(记者[\\s:]{0,2}${NAME}(?:[、\\s]{1,2}(?:(?:记者|通讯员|实习生)\\s?)?${NAME}){0,4})\\s?(?:(报道)\\s?(?::|$)|:|$)`,
  "u",
);

/** 记者陆一舟、韩若水 as all of the line, or before a colon: behind the name of their house. Null where anything else follows, or a name is none. */
export function readByline(text: string): Byline | null {
  const found = BYLINE.exec(text);
  if (!found) return null;
  const reporters = readReporters(found[1] ?? "");
  return reporters.length > 0 && reporters.every(isName) ? { reporters, isReport: found[2] !== undefined, end: found[0].length } : null;
}

function isName(text: string): boolean {
  return looksLikeName(text) || text.includes("·");
}
