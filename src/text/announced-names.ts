import { readReporters, tellsReporters } from "./reporters.ts";
import { isPerson } from "./traditional-name.ts";

/** A bracket, as a dateline or an article's end has one. */
const BRACKET = /[（(]([^（()）<>]{3,90})[）)]/g;

/** The people whom a text's brackets name as its reporters: （记者张三 李四）, (通讯员王五). */
export function announcedNames(text: string): string[] {
  const brackets = [...text.matchAll(BRACKET)].map(([, inside = ""]) => inside);
  return brackets.filter(tellsReporters).flatMap(readReporters).filter(isPerson);
}
