import { sameCharacters } from "./same-characters.ts";

/**
 * The one spelling under which a text is found: Simplified, small letters without accents, letters and digits of normal width, nothing
 * unseen. Character by character, so that a part of a text folds as it does within the whole; punctuation and spaces stay.
 */
export function fold(text: string): string {
  let made = "";
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    if (isPlain[text.charCodeAt(at)] === 1) {
      at++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = foldCharacter(character);
    if (folded !== character) {
      made += text.slice(copied, at) + folded;
      copied = at + character.length;
    } else if (character.length === 1 && character.isWellFormed()) isPlain[text.charCodeAt(at)] = 1;
    at += character.length;
  }
  return copied === 0 ? text : made + text.slice(copied);
}

/** By code unit of the folded text, where in `text` the character begins of which it was made; the last is the end. */
export function foldOrigins(text: string): number[] {
  const origins: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (isPlain[text.charCodeAt(at)] === 1) {
      origins.push(at++);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    for (let i = foldCharacter(character).length; i > 0; i--) origins.push(at);
    at += character.length;
  }
  origins.push(text.length);
  return origins;
}

/** By code unit: 1 where it was met already and stays as it is, as nearly all of a text does. */
const isPlain = new Uint8Array(0x10000);

/** The same of a single character: none, one, or several (㎡ is m2). */
export function foldCharacter(character: string): string {
  const made = known.get(character);
  if (made !== undefined) return made;
  same ??= sameCharacters();
  const folded = Array.from(spelt(character), (part) => same?.get(part) ?? part).join("");
  known.set(character, folded);
  return folded;
}

const known = new Map<string, string>();
let same: ReadonlyMap<string, string> | undefined;

function spelt(character: string): string {
  if (UNSEEN.test(character)) return "";
  if (!WRITTEN.test(character)) return character;
  const composed = character.normalize("NFKC").toLowerCase();
  return HANGUL.test(composed) ? composed : composed.normalize("NFD").replace(ALL_UNSEEN, "");
}

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Mn}]/u;
// bounded: one character at a time
const ALL_UNSEEN = new RegExp(UNSEEN, "gu");
/** Signs that spell letters or digits (㎡, ㊎) are written with them. */
const WRITTEN = /[\p{L}\p{N}\p{So}]/u;
const HANGUL = /\p{sc=Hang}/u;
