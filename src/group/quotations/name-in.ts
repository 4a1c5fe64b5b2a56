import type { NameFound } from "../../text/names/name-found.ts";

/** Behind an office, makes a body of it: 委员会, 大使馆, 代表团. */
const BODY_BEHIND = /^(?:会|级|府|办|室|院|团|处|厅|局|们|等|大会|联|工作|国|馆|组|协会|群体|机构|方面|公司|人士)/;
const NAME = /^[\p{Script=Han}·•A-Za-z.-]{2,24}$/u;
/** Before a person's name: another person is named as well, or the phrase only contains the name (党的二十大). */
const SEVERAL = /(?:(?!席|记|长|员|委|总统|总理|首相|大臣|家|裁|官|卿)[^、])、|的$/;
const NO_NAME = /^多次|[的和与及、在是了]|(?:部|局|委|会|社|方|军|府|院|司|团|厅|处)$/;

/**
 * The person whom a phrase names, and the rest of it: 拉夫罗夫 and 俄罗斯外长. Null where it names nobody, or several.
 * @param people names in the phrase
 * @param office where its last office stands
 */
export function nameIn(
  phrase: string,
  people: readonly NameFound[],
  office: { start: number; end: number } | null,
): { name: string; office: string } | null {
  const upTo = office?.end === phrase.length ? office.start : phrase.length;
  const found = people.findLast(({ kind, end }) => kind === "person" && (end === phrase.length || end === upTo));
  const behind = office ? phrase.slice(office.end) : "";
  // 保罗·贝兰 of which only 罗·贝兰 was found
  const isPart = found !== undefined && behind.length > found.text.length && behind.endsWith(found.text) && NAME.test(behind);
  if (found && !isPart)
    return SEVERAL.test(phrase.slice(0, found.start)) ? null : { name: found.text, office: phrase.slice(0, found.start) + phrase.slice(found.end) };
  if (!office || !NAME.test(behind) || BODY_BEHIND.test(behind) || NO_NAME.test(behind)) return null;
  return { name: behind, office: phrase.slice(0, office.end) };
}
