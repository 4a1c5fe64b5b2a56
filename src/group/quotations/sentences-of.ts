import type { Reading } from "./reading.ts";

/** A sentence of a paragraph, its last mark included. */
export interface Sentence {
  start: number;
  end: number;
}

/** “……。”他说: the attribution that follows belongs to the same sentence. */
const TOLD_BEHIND = /^[^,:;!?。“”]{1,24}(?:表示|指出|强调|说道|说|称|答道|问道|道)(?=[,:。])/;

/** The sentences of a paragraph: what stands inside marks ends none, unless the marks close right behind the end of a sentence. */
export function sentencesOf({ text, outside, marks }: Reading, from: number): Sentence[] {
  const ends = [...outside.matchAll(/[。!?]+/g)].map(({ 0: stops, index }) => index + stops.length);
  for (const { end, closed } of marks) {
    if (
      closed &&
      /[。!?…]/.test(text[end - 1] ?? "") &&
      !/[,。!?]/.test(outside[end + 1] ?? "") &&
      !TOLD_BEHIND.test(outside.slice(end + 1, end + 40))
    )
      ends.push(end + 1);
  }
  ends.sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let start = from;
  for (const end of [...ends, outside.length]) {
    if (end <= start) continue;
    if (outside.slice(start, end).trim() !== "") sentences.push({ start, end });
    start = end;
  }
  return sentences;
}
