import { ENGLISH_MONTH, monthByName, RUSSIAN_MONTH } from "../../text/month-names.ts";

/** An amount in a Russian or English text. A comma may stand between thousands or before a fraction: both readings are kept. */
export interface ForeignAmount {
  text: string;
  values: readonly number[];
}

const DIGITS = /\d{1,3}(?:[ ,]\d{3}){1,4}(?:\.\d{1,6})?(?!\d)|\d{1,15}(?:[.,]\d{1,6})?/g;
const SCALE = /^[ -]?(тыс|млн|миллион|млрд|миллиард|трлн|триллион|thousand|million|mln|billion|bln|bn|trillion)/i;
const SCALES: Readonly<Record<string, number>> = {
  ...{ тыс: 1e3, млн: 1e6, миллион: 1e6, млрд: 1e9, миллиард: 1e9, трлн: 1e12, триллион: 1e12 },
  ...{ thousand: 1e3, million: 1e6, mln: 1e6, billion: 1e9, bln: 1e9, bn: 1e9, trillion: 1e12 },
};

/** The amounts that digits print, in plain forms. */
export function foreignAmounts(plain: string): ForeignAmount[] {
  return Array.from(plain.matchAll(DIGITS), ({ 0: digits, index }) => {
    const scale = SCALE.exec(plain.slice(index + digits.length, index + digits.length + 12));
    const factor = SCALES[scale?.[1]?.toLowerCase() ?? ""] ?? 1;
    return { text: digits + (scale?.[0] ?? ""), values: readings(digits).map((value) => value * factor) };
  });
}

function readings(digits: string): number[] {
  const together = Number(digits.replace(/[ ,](?=\d{3}(?!\d))/g, "").replace(",", "."));
  const fraction = Number(digits.replace(",", "."));
  return [together, fraction].filter((value) => Number.isFinite(value));
}

// bounded: one word each
const MONTH = new RegExp(`${ENGLISH_MONTH}|${RUSSIAN_MONTH}`, "g");
const WORDS: readonly RegExp[] = [
  /\bone\b|\bfirst\b|один|одн[аоу]|перв/i,
  /\btwo\b|\bsecond\b|\bboth\b|дв[аеу]|втор/i,
  /\bthree\b|\bthird\b|три|тр[её]х|трое|трет/i,
  /\bfour|четыр|четв[её]р/i,
  /\bfive\b|\bfifth\b|пят/i,
  /\bsix|шест/i,
  /\bseven|сем/i,
  /\beight|вос[еь]м/i,
  /\bnine|\bninth|девят/i,
  /\bten\b|\btenth\b|десят/i,
  /\beleven|одиннадцат/i,
  /\btwelve|\btwelfth|\bdozen|двенадцат|дюжин/i,
];

/** Numbers that words say: months, and one to twelve. */
export function spokenNumbers(plain: string): number[] {
  const months = Array.from(plain.matchAll(MONTH), ([name]) => monthByName(name));
  return [...months, ...WORDS.flatMap((word, i) => (word.test(plain) ? [i + 1] : []))];
}
