import { cutToWidth, displayWidth } from "./width.ts";

// A sentence ends with its closing quotes; Latin text at a full stop before a space: 3.5 and www.example are no ends.
const END = /[。！？!?][”’」』）)]*|\.(?=\s|$)/g;

/** The start of `text` for a list or a card: as many whole sentences as fit in `width` columns, or the first one cut. */
export function firstSentence(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  let end = 0;
  for (const found of plain.matchAll(END)) {
    const next = found.index + found[0].length;
    if (displayWidth(plain.slice(0, next)) > width) break;
    end = next;
  }
  return end > 0 ? plain.slice(0, end) : cutToWidth(plain, width);
}
