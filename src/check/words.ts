import type { Mark } from "./mark.ts";
import type { Reading } from "./reading.ts";

/** Spellings of the newsroom's own list; one that stands inside the spelling to print (新华社 in 新华社记者) is none. */
export function checkWords({ passages, words }: Reading): Mark[] {
  return passages.flatMap(({ text, paragraph }) =>
    words.flatMap(({ wrong, right, reason }) =>
      placesOf(wrong, text)
        .filter((at) => !isInside(at, wrong, right, text))
        .map((at) => ({
          ...{ rule: "word", message: "word-listed", values: { reason }, paragraph, from: at, to: at + wrong.length },
          ...{ severity: "error", fix: right, seen: null },
        })),
    ),
  );
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = word === "" ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function isInside(at: number, wrong: string, right: string, text: string): boolean {
  return placesOf(wrong, right).some((offset) => text.startsWith(right, at - offset) && at >= offset);
}
