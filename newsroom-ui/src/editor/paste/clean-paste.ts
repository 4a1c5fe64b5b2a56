import { normal, normalNodes } from "../../../../src/html/normal.ts";
import { parse } from "../../../../src/html/parse.ts";
import { HOLE } from "./hole.ts";
import { PICTURE_PLACE, tidy } from "./tidy.ts";
import { wordLists } from "./word-lists.ts";

/**
 * What was copied out of Word, a WeChat article or a web page → a body in its normal form. Letters stay as they are, full-width or half-width.
 * A picture from elsewhere has no rights here: in its place stands a hole that says so, its caption after it.
 */
export function cleanPaste(markup: string): string {
  const body = normalNodes(tidy(wordLists(parse(markup)))).replaceAll("\u00a0", " ");
  return normal(body.replace(FIGURE, (_, pictures: string, caption = "") => holes(pictures, caption)).replaceAll(PICTURE, HOLE));
}

// In the normal form a figure holds pictures, then at most one caption, and no tag holds a bare < or >.
const PICTURE = `<img src="${PICTURE_PLACE}" alt="">`;
const FIGURE = /<figure>((?:<img [^<>]*>)+)(?:<figcaption>((?:[^<]|<(?!\/figcaption>))*)<\/figcaption>)?<\/figure>/g;

function holes(pictures: string, caption: string): string {
  const count = pictures.split(PICTURE).length - 1;
  return `${`<p>${HOLE}</p>`.repeat(Math.max(0, count - 1))}<p>${HOLE}${caption}</p>`;
}
