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

/**
 * The desk named at the text's start, as 名(地编发) or 名地编发：, with the characters that it takes; null where there is none.
 * Without brackets the place must be one of the gazetteer, or none.
 */
export function readDesk(text: string): (Desk & { end: number }) | null {
  const start = text.slice(0, 60);
  const found = BRACKETED.exec(start);
  if (found) return deskOf(found);
  const inline = INLINE.exec(start);
  return inline && (!inline[2] || isPlace(inline[2])) ? deskOf(inline) : null;
}

function deskOf([all, source = "", place, act = ""]: RegExpExecArray): Desk & { end: number } {
  return { source, place: place || null, act, end: all.length };
}
