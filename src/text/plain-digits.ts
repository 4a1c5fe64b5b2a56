/** Full-width forms as ASCII and wide spaces as plain ones, one code unit for one, so that an index in the result holds in `text`. */
export function toPlainForms(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002\u2003\u2009\u202f]/g, " ");
}

const DIGITS = new Map([..."〇一二三四五六七八九"].map((character, value) => [character, value]));
DIGITS.set("零", 0).set("○", 0).set("O", 0).set("0", 0).set("两", 2);

/** A year written digit by digit: 二〇二〇 is 2020. NaN for anything else. */
export function readChineseYear(text: string): number {
  return [...text].reduce((year, character) => year * 10 + (DIGITS.get(character) ?? Number.NaN), 0);
}

/** A number below 100 in words: 九, 十二, 二十, 三十一, 廿九. NaN for anything else. */
export function readChineseNumber(text: string): number {
  const plain = text.replace("廿", "二十").replace("卅", "三十");
  const [tens, units, ...rest] = plain.split("十");
  if (rest.length > 0 || tens === undefined) return Number.NaN;
  if (units === undefined) return digit(tens);
  return (tens === "" ? 1 : digit(tens)) * 10 + (units === "" ? 0 : digit(units));
}

function digit(character: string): number {
  return DIGITS.get(character) ?? Number.NaN;
}
