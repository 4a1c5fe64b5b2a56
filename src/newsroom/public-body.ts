import type { Picture } from "../core/published.ts";
import { stripDispatch } from "../html/blocks.ts";
import { escapeHtml } from "../html/tag.ts";
import { boldDatelines } from "./bold-datelines.ts";

/** Width of the rendition that a body shows, px: that of the column of text on a wide screen, doubled for fine ones and rounded to a rendition. */
const BODY_WIDTH = 1280;

/**
 * A sanitised body as readers get it: without its provenance, each picture at the address and size of its rendition. A picture that is not
 * one of `pictures` lies with somebody else, and no page of ours calls there: it goes, and its figure with it where nothing else is left.
 */
export function publicBody(bodyHtml: string, pictures: readonly Picture[]): string {
  const byId = new Map(pictures.map((picture) => [picture.assetId, picture]));
  const shown = boldDatelines(stripDispatch(bodyHtml)).replace(/<img [^<>]*>/g, (tag) => ownImage(tag, byId));
  return withHeadingsInOrder(withoutEmptyFigures(shown));
}

/** Headings begin below the headline: where a text has only smaller ones, they are raised, or screen readers miss a level. */
function withHeadingsInOrder(body: string): string {
  return body.includes("<h2>") ? body : body.replace(/<(\/?)h3>/g, "<$1h2>");
}

function withoutEmptyFigures(body: string): string {
  const [before = "", ...rest] = body.split("<figure>");
  const kept = rest.map((piece) => {
    const end = piece.indexOf("</figure>");
    return piece.slice(0, end).includes("<img ") ? `<figure>${piece}` : piece.slice(end + "</figure>".length);
  });
  return before + kept.join("");
}

function ownImage(tag: string, pictures: ReadonlyMap<string, Picture>): string {
  const picture = pictures.get(/ data-asset="([^"]*)"/.exec(tag)?.[1] ?? "");
  const rendition = picture && bodyRendition(picture);
  if (!rendition) return "";
  const alt = / alt="([^"]*)"/.exec(tag)?.[1] || escapeHtml(picture.alt);
  return `<img src="${escapeHtml(rendition.path)}" alt="${alt}" width="${rendition.width}" height="${rendition.height}">`;
}

function bodyRendition({ renditions }: Picture) {
  return renditions.findLast(({ width }) => width <= BODY_WIDTH) ?? renditions[0];
}
