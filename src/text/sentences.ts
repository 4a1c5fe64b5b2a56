import { cutToWidth, displayWidth } from "./width.ts";

// A sentence with its closing quotes; Latin text ends at a full stop before a space.
const SENTENCE = /[^。！？!?.]*(?:[。！？!?]+[”’」』）)]*|\.(?=\s|$)|\.)/g;

/** The start of `text` for a list or a card: as many whole sentences as fit in `width` columns, or the first one cut. */
export function firstSentence(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  let end = 0;
  for (const found of plain.matchAll(SENTENCE)) {
    const next = found.index + found[0].length;
    if (displayWidth(plain.slice(0, next).trim()) > width) break;
    if (endsSentence(plain, next)) end = next;
  }
  return end > 0 ? plain.slice(0, end).trim() : cutToWidth(plain, width);
}

/** 3.5 and www.example are no ends. */
function endsSentence(text: string, end: number): boolean {
  return text[end - 1] !== "." || end === text.length || text[end] === " ";
}
