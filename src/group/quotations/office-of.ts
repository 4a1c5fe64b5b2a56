import { lastOffice } from "./titles.ts";

/** An office with whose it is: 俄罗斯 and 外长. */
export interface Office {
  whose: string;
  name: string;
}

/** Ways to write one office. */
const ONE: readonly (readonly [RegExp, string])[] = [
  [/外交部部?长|外交大臣|外务大臣|外相/, "外长"],
  [/国防部部?长|国防大臣|防卫大臣|防卫相/, "防长"],
  [/财政部部?长|财政大臣|财务大臣/, "财长"],
];

/** The office that `phrase` ends with; null where it ends with none. */
export function officeOf(phrase: string): Office | null {
  const plain = ONE.reduce((text, [form, one]) => text.replace(form, one), phrase);
  const office = lastOffice(plain);
  if (office?.end !== plain.length) return null;
  const start = plain.endsWith("国家主席") ? plain.length - 4 : office.start - (/副$/.test(plain.slice(0, office.start)) ? 1 : 0);
  return { whose: plain.slice(0, start), name: plain.slice(start) };
}

/** Offices that are not of many at once, as 专家 and 官员 are. */
const HELD_BY_ONE = /(?:长|总统|总理|首相|主席|书记|发言人|国王|大臣|国务卿)$/;

/** Whether `said` (中国外长) may be the office of whom `known` (中国国务委员兼外长) was told. */
export function sameOffice(said: string, known: string): boolean {
  const [asked, held] = [officeOf(said), officeOf(known)];
  return (
    asked !== null &&
    held !== null &&
    (asked.whose !== "" || HELD_BY_ONE.test(asked.name)) &&
    asked.name === held.name &&
    held.whose.startsWith(asked.whose.slice(0, 1))
  );
}
