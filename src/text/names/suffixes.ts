import { unitSet } from "./unit-set.ts";

/** What names of places end with. */
const SUFFIXES = unitSet("省市县州镇乡村旗岛河湖江山郡");
/** Those that make another place of a known one: 莫斯科州. */
const DIVISIONS = unitSet("省市县州镇乡村旗郡");
/** Behind such a character they are part of an office or of a people: 开普敦市长, 某县民. */
const NO_SUFFIX_BEFORE = unitSet("长民委政场");

/** Whether at `at` stands what names of places end with. */
export function isSuffix(text: string, at: number): boolean {
  return SUFFIXES[text.charCodeAt(at)] === 1 && NO_SUFFIX_BEFORE[text.charCodeAt(at + 1)] !== 1;
}

/** The same for what makes another place of a known one. */
export function isDivision(text: string, at: number): boolean {
  return DIVISIONS[text.charCodeAt(at)] === 1 && NO_SUFFIX_BEFORE[text.charCodeAt(at + 1)] !== 1;
}
