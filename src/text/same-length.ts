import { fold, foldCharacter } from "./fold.ts";

/** `text` in Simplified characters and small letters, one code unit for one, so that an index in the result holds in `text`. */
export function sameLength(text: string): string {
  if (fold(text) === text) return text; // as nearly every text is
  return Array.from(text, (character) => {
    const folded = foldCharacter(character);
    return folded.length === character.length ? folded : character;
  }).join("");
}
