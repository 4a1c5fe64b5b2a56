const DIGITS = new Map([..."零一二三四五六七八九"].map((character, value): [string, number] => [character, value]));
DIGITS.set("〇", 0).set("两", 2);
const STEPS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const SECTIONS = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** The amount that Chinese numerals say: 三百二十 is 320, 二〇 is 20, 三点五 is 3.5; NaN for what is none (万, 千百). */
export function readChineseAmount(text: string): number {
  const [whole = "", part] = text.split("点");
  if (part !== undefined) return readChineseAmount(whole) + placesOf(part);
  if ([...text].every((character) => DIGITS.has(character)))
    return Number([...text].map((character) => DIGITS.get(character)).join("") || Number.NaN);
  let total = 0;
  let section = 0;
  let digit = Number.NaN;
  for (const [i, character] of [...text].entries()) {
    const step = STEPS.get(character);
    const wide = SECTIONS.get(character);
    if (step !== undefined) {
      if (Number.isNaN(digit) && !(character === "十" && (i === 0 || section === 0))) return Number.NaN;
      section += (Number.isNaN(digit) ? 1 : digit) * step;
    } else if (wide !== undefined) {
      if (Number.isNaN(digit) && section === 0 && total === 0) return Number.NaN;
      total = (total + section + (Number.isNaN(digit) ? 0 : digit)) * wide;
      section = 0;
    } else {
      digit = DIGITS.get(character) ?? Number.NaN;
      continue;
    }
    digit = Number.NaN;
  }
  return total + section + (Number.isNaN(digit) ? 0 : digit);
}

function placesOf(digits: string): number {
  return [...digits].reduce((sum, character, i) => sum + (DIGITS.get(character) ?? Number.NaN) / 10 ** (i + 1), 0);
}
