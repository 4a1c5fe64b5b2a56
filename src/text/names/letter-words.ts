/** A word of Latin or Cyrillic letters. */
export interface LetterWord {
  start: number;
  end: number;
  /** As it is printed. */
  text: string;
  /** In small letters without marks: orban for Orbán. */
  folded: string;
}

const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}]*(?:[-'’][\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+)*/gu;
/** Longer ones are no names. */
const LONGEST = 60;

/** The words of Latin and Cyrillic letters in `text`, one after another. */
export function* letterWords(text: string): Generator<LetterWord> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > LONGEST) continue;
    const own = word.replace(/['’]s$/, "");
    yield { start: index, end: index + own.length, text: own, folded: fold(own) };
  }
}

function fold(word: string): string {
  const small = word.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");
  return /[^a-z'\u0400-\u04ff-]/.test(small) ? small.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, "")) : small;
}
