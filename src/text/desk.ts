import { isPlace } from "./places.ts";

/** Who compiled a text, where, and by what act: 中俄资讯网(莫斯科编发) names all three. */
export interface Desk {
  source: string;
  place: string | null;
  act: string;
}

const ACT = "编发|编译|综合|编写|整理|摘编|译发";
const NAME = "[\\p{L}\\d·]{2,20}?(?:网|社|报|台|在线|(?:传媒|新闻|资讯)(?![网社报台]))";
// bounded: the text's first 60 characters
const BRACKETED = new RegExp(`^\\s*(${NAME})\\s?[（(]\\s?([\\p{Script=Han}·]{0,12}?)(${ACT})(?:报道)?\\s?[)）]`, "u");
// bounded: the text's first 60 characters
const INLINE = new RegExp(`^\\s*(${NAME})([\\p{Script=Han}·]{0,12}?)(${ACT})(?:报道)?\\s?(?:[：:]|$)`, "u");

// A town that no gazetteer has is still a place before a colon, unless its words name people or offices.
const OTHER_PLACE = /^(?!.*(?:记者|编辑|本报|中心|部|组|员|小编))\p{Script=Han}{2,4}$/u;

/**
 * The desk named at the text's start, as 名(地编发) or 名地编发：, with the characters that it takes; null where there is none.
 * Without brackets and without a colon the place must be one of the gazetteer, or none.
 */
export function readDesk(text: string): (Desk & { end: number }) | null {
  const start = text.slice(0, 60);
  const found = BRACKETED.exec(start);
  if (found) return deskOf(found);
  const inline = INLINE.exec(start);
  if (!inline) return null;
  const [all, , place = ""] = inline;
  return !place || isPlace(place) || (/[：:]$/.test(all) && OTHER_PLACE.test(place)) ? deskOf(inline) : null;
}

function deskOf([all, source = "", place, act = ""]: RegExpExecArray): Desk & { end: number } {
  return { source, place: place || null, act, end: all.length };
}
