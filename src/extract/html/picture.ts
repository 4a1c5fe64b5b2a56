import { escapeHtml } from "../../html/tag.ts";
import { absolute } from "./address.ts";
import type { Element } from "./tree.ts";

/** Sides in pixels below which a picture is an icon, a spacer or a counter. */
const SMALLEST = 60;
/** Where a page that loads its pictures late keeps their addresses, before `src`, which then holds a place-holder. */
const LATE = ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-echo", "data-url"];

/** A picture of the report as markup, or nothing where it is none. */
export function pictureMarkup(img: Element, base: string | null): string {
  const address = pictureAddress(img, base);
  if (!address || isSmall(img)) return "";
  const { alt, width, height } = img.attributes;
  const sizes = [attribute("width", pixels(width)), attribute("height", pixels(height))].join("");
  return `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml((alt ?? "").trim().slice(0, 300))}"${sizes}></figure>`;
}

/** Where the picture is, or null for a place-holder. */
function pictureAddress(img: Element, base: string | null): string | null {
  for (const name of LATE) {
    const late = absolute(img.attributes[name], base);
    if (late) return late;
  }
  const { src, srcset } = img.attributes;
  return absolute(src, base) ?? absolute(srcset?.trim().split(/\s/, 1)[0], base);
}

function isSmall({ attributes }: Element): boolean {
  return [attributes["width"], attributes["height"]].some((side) => (pixels(side) ?? SMALLEST) < SMALLEST);
}

function pixels(side: string | undefined): number | null {
  const digits = /^\s{0,9}(\d{1,5})(?:px)?\s{0,9}$/.exec(side ?? "")?.[1];
  return digits ? Number(digits) : null;
}

function attribute(name: string, value: number | null): string {
  return value === null ? "" : ` ${name}="${value}"`;
}
