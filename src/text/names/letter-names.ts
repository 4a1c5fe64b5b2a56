import { type LetterWord, letterWords } from "./letter-words.ts";
import { isRigid, stem } from "./stem.ts";

/** Names in Latin and Cyrillic letters, by their words. */
export interface LetterNames {
  /** By the words as they are, and by their stems. */
  exact: ReadonlyMap<string, LetterName>;
  stems: ReadonlyMap<string, LetterName>;
  /** Most words of a name that begins with a word or a stem. */
  lengths: ReadonlyMap<string, number>;
}

interface LetterName {
  row: number;
  name: string;
}

/** Where a name of the table stands. */
interface LetterMatch {
  row: number;
  start: number;
  end: number;
}

/** Words of a name at most; more are looked at for none. */
const MOST_WORDS = 8;

/** Makes names ready, each with its row; of the same name the earlier row is meant. */
export function letterNames(names: readonly (readonly [name: string, row: number])[]): LetterNames {
  const [exact, stems, lengths] = [new Map<string, LetterName>(), new Map<string, LetterName>(), new Map<string, number>()];
  for (const [name, row] of names) {
    const words = [...letterWords(name)].map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined || words.length > MOST_WORDS) continue;
    add(exact, words.join(" "), { row, name });
    const isDeclined = /[\u0400-\u04ff]/.test(name) && !(words.length === 1 && (isRigid(first) || isCapitals(name)));
    if (isDeclined) add(stems, words.map(stem).join(" "), { row, name });
    for (const begin of isDeclined ? [first, stem(first)] : [first]) lengths.set(begin, Math.max(lengths.get(begin) ?? 0, words.length));
  }
  return { exact, stems, lengths };
}

/** The names in `text`, the longest at each place. */
export function letterMatches(text: string, names: LetterNames): LetterMatch[] {
  const matches: LetterMatch[] = [];
  const words = [...letterWords(text)];
  for (let i = 0; i < words.length; ) {
    const match = matchAt(text, words, i, names);
    if (match) matches.push({ row: match.row, start: words[i]?.start ?? 0, end: words[i + match.length - 1]?.end ?? 0 });
    i += match?.length ?? 1;
  }
  return matches;
}

function matchAt(
  text: string,
  words: readonly LetterWord[],
  at: number,
  { exact, stems, lengths }: LetterNames,
): { row: number; length: number } | null {
  const first = words[at]?.folded ?? "";
  const most = Math.max(lengths.get(first) ?? 0, lengths.get(stem(first)) ?? 0);
  let length = 0;
  while (length < most && at + length < words.length && (length === 0 || follows(text, words[at + length - 1], words[at + length]))) length++;
  for (; length > 0; length--) {
    const run = words.slice(at, at + length);
    const printed = run.map((word) => word.text).join(" ");
    const found = exact.get(run.map(({ folded }) => folded).join(" ")) ?? stems.get(run.map(({ folded }) => stem(folded)).join(" "));
    if (found && isWritten(found.name, printed)) return { row: found.row, length };
  }
  return null;
}

/** Only a space between them. */
function follows(text: string, one: LetterWord | undefined, other: LetterWord | undefined): boolean {
  const between = text.slice(one?.end, other?.start);
  return between === " " || between === "\u00a0";
}

/** With a capital where the name has one, in capitals where it is an abbreviation; Захаров is no form of Захарова. */
function isWritten(name: string, printed: string): boolean {
  if (isCapitals(name)) return printed === name;
  const [letter = ""] = name;
  if (letter !== letter.toLowerCase() && printed.startsWith(letter.toLowerCase())) return false;
  return !(name.endsWith("а") && printed.toLowerCase() === name.slice(0, -1).toLowerCase());
}

function isCapitals(name: string): boolean {
  return name.length < 7 && name === name.toUpperCase();
}

function add(names: Map<string, LetterName>, key: string, name: LetterName): void {
  if (!names.has(key)) names.set(key, name);
}
