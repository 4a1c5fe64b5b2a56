const ENDINGS = "ого его ому ему ыми ими ами ями ая яя ую юю ые ие ый ий ой ей ых их ым им ом ем ам ям ах ях а я у ю е и ы о ь й".split(" ");
/** What is left of a word at least. */
const LEAST = 3;

/** A Russian word in small letters without the ending of its case, so that Москвы is Москва and Лавровым Лавров; the word itself where it has none. */
export function stem(word: string): string {
  for (const ending of ENDINGS) if (word.length - ending.length >= LEAST && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** Whether a name is the same in every case: Мали, Пхеньян is not. */
export function isRigid(word: string): boolean {
  return /[иоуюеэ]$/.test(word);
}
