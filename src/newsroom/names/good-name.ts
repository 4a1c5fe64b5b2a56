import type { KnownName } from "../../core/known-name.ts";
import { Refused } from "../../core/refused.ts";

/** What an editor says of a name. */
export type NameForm = Omit<KnownName, "id">;

/** Names shorter than two characters would be found in every other word. */
const LEAST = 2;

/** The columns of a name, without spaces around what is written and without what is said twice. @throws {Refused} "invalid" */
export function goodName({ kind, zh, ru, en, aliases, titles, country }: NameForm) {
  const names = [zh.trim(), ru?.trim() || null, en?.trim() || null] as const;
  const others = [...new Set(aliases.map((alias) => alias.trim()))].filter((alias) => alias !== "" && !names.includes(alias));
  for (const name of [...names, ...others])
    if (name !== null && [...name].length < LEAST)
      throw new Refused("invalid", `A name has at least two characters; “${name}” has not.`, `名称至少两个字，“${name}”太短。`, "zh");
  if (kind !== "person" && titles.length > 0) throw new Refused("invalid", "Only people hold offices.", "只有人物才有职务。", "titles");
  for (const { title, from, to } of titles)
    if (from !== null && to !== null && from > to)
      throw new Refused("invalid", `“${title}” ends before it begins.`, `“${title}”的离任日早于就任日。`, "titles");
  const [main, russian, english] = names;
  const forms = formsOf([...names, ...others]);
  return { kind, zh: main, ru: russian, en: english, aliases: JSON.stringify(others), titles: JSON.stringify(titles), country, forms };
}

/** As a name is looked for: small letters, a line for each that it is called. */
function formsOf(names: readonly (string | null)[]): string {
  return names
    .filter((name) => name !== null)
    .join("\n")
    .toLowerCase();
}
