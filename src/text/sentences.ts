import { cutToWidth, displayWidth } from "./width.ts";

// Quotes, and the ends of sentences; Latin text ends at a full stop before a space: 3.5 and www.example are no ends.
const MARKS = /[“「『]|[”」』]|[。！？!?]|\.(?=\s|$)/g;

/**
 * The start of `text` for a list or a card: as many whole sentences as fit in `width` columns, or the first one cut.
 * A sentence inside a quotation does not end the one around it.
 */
export function firstSentence(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  let end = 0;
  for (const next of sentenceEnds(plain)) {
    if (displayWidth(plain.slice(0, next)) > width) break;
    end = next;
  }
  return end > 0 ? plain.slice(0, end) : cutToWidth(plain, width);
}

/** The sentences of a text, together the text but for spaces at their ends; a quotation that is never closed goes to the end of its line. */
export function sentencesIn(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const ends = [...sentenceEnds(line), line.length];
    return ends.map((end, i) => line.slice(ends[i - 1] ?? 0, end).trim()).filter((sentence) => sentence !== "");
  });
}

/** Index behind each sentence; a closing quote right behind its end belongs to it. */
function* sentenceEnds(text: string): Generator<number> {
  let open = 0;
  let ended = -1;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const behind = index + mark.length;
    if (/[“「『]/.test(mark)) open++;
    else if (!/[”」』]/.test(mark)) ended = behind;
    else {
      open = Math.max(0, open - 1);
      if (ended === index) ended = behind;
    }
    if (open === 0 && ended === behind) yield behind;
  }
}
