import type { KnownName } from "../../../core/known-name.ts";
import { Refused } from "../../../core/refused.ts";
import type { Saying } from "../../../core/saying.ts";
import { goodName, type NameForm } from "../good-name.ts";
import { NAME_LIMITS } from "../name-limits.ts";
import { type Column, READ } from "./name-columns.ts";

const EMPTY: NameForm = { kind: "person", zh: "", ru: null, en: null, aliases: [], titles: [], country: null };

/** What a row makes of a name, or why it can make none. A column that the file has not leaves what was there. */
export function rowForm(cells: Partial<Record<Column, string>>, before: KnownName | null): { form: NameForm } | { problem: Saying } {
  const { id: _, ...kept } = before ?? { id: "", ...EMPTY };
  const form: NameForm = { ...kept };
  for (const column of Object.keys(READ) as (keyof typeof READ)[]) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const value = READ[column](cell);
    if (value === undefined) return { problem: unread(column, cell) };
    Object.assign(form, { [column]: value });
  }
  const problem = tooLong(form) ?? unkept(form) ?? refused(form);
  return problem ? { problem } : { form };
}

function unread(column: Exclude<Column, "id">, cell: string): Saying {
  if (column === "zh") return { en: "It has no Chinese name.", zh: "没有中文名。" };
  if (column === "country")
    return { en: `“${cell}” is no country; write two letters such as CN.`, zh: `“${cell}”不是国家代码，请写两个字母，例如 CN。` };
  if (column === "titles")
    return {
      en: `“${cell}” is not a list of titles; write 外长 [2020-01-02/2024-05-01], with | between two.`,
      zh: `职务“${cell}”读不懂；请写成 外长 [2020-01-02/2024-05-01]，两个之间用 |。`,
    };
  return {
    en: `“${cell}” is no kind; write person, place or organisation.`,
    zh: `“${cell}”不是类别，请写 person（人物）、place（地点）或 organisation（机构）。`,
  };
}

function tooLong({ zh, ru, en, aliases, titles }: NameForm): Saying | null {
  const others = [ru ?? "", en ?? "", ...aliases];
  const isTooLong = zh.length > NAME_LIMITS.zh || others.some((text) => text.length > NAME_LIMITS.other);
  if (isTooLong || titles.some(({ title }) => title.length > NAME_LIMITS.title))
    return {
      en: `A Chinese name or title has at most ${NAME_LIMITS.zh} characters, another name ${NAME_LIMITS.other}.`,
      zh: `中文名和职务最多 ${NAME_LIMITS.zh} 字，其他名称最多 ${NAME_LIMITS.other} 字。`,
    };
  if (aliases.length <= NAME_LIMITS.aliases && titles.length <= NAME_LIMITS.titles) return null;
  return { en: `It has more than ${NAME_LIMITS.aliases} aliases or titles.`, zh: `别名或职务超过 ${NAME_LIMITS.aliases} 个。` };
}

function unkept({ zh, ru, en, aliases, titles }: NameForm): Saying | null {
  const all = [zh, ru ?? "", en ?? "", ...aliases, ...titles.map(({ title }) => title)];
  // bounded: a class of single characters
  if (all.every((text) => text.isWellFormed() && !/\p{Cc}/u.test(text))) return null;
  return { en: "It holds line breaks or characters that cannot be kept.", zh: "含有换行或无法保存的字符。" };
}

function refused(form: NameForm): Saying | null {
  try {
    goodName(form);
    return null;
  } catch (error) {
    if (error instanceof Refused) return { en: error.message, zh: error.zh ?? error.message };
    throw error;
  }
}
