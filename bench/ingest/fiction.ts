/** Characters of which the words of our own texts are made up: none of these words means anything. */
const SIGNS =
  "山水云石林桥河田雨风雪春秋南北东西上下高远近长明清平安和永新古金木火土天光海江湖花草竹松柏茶米布灯塔船车马牛羊鱼鸟门窗路城乡村镇集市学工农商文书画琴歌";
const ENDS = ["。", "。", "。", "；", "！"];

/** Texts by a seed: the same ones on every machine, each sentence another. */
export interface Fiction {
  headline(): string;
  /** Paragraphs of some 70 characters, the first with a dateline. */
  paragraphs(count: number): string[];
}

/** Writes about nothing, of 6,000 words that are as often met as words of a language are not: pieces of two texts meet seldom, as those of two reports do. */
export function fiction(seed: number): Fiction {
  const next = numbersFrom(seed);
  const sign = () => SIGNS[Math.floor(next() * SIGNS.length)] ?? "";
  const word = () => sign() + sign();
  const clause = () => Array.from({ length: 3 + Math.floor(next() * 4) }, word).join("");
  const sentence = () => `${clause()}，${clause()}${ENDS[Math.floor(next() * ENDS.length)]}`;
  const dateline = () => `远河社${word()}${1 + Math.floor(next() * 12)}月${1 + Math.floor(next() * 28)}日电（记者${sign()}${word()}）`;
  return {
    headline: () => `${clause()}${clause()}`,
    paragraphs: (count) => Array.from({ length: count }, (_, n) => (n === 0 ? dateline() : "") + sentence() + sentence() + sentence()),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
