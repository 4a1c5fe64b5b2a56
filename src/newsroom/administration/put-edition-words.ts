import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";
import { siteById } from "./change-site.ts";

/** What a Simplified phrase is in the Traditional edition. */
export interface EditionWord {
  simplified: string;
  traditional: string;
}

/** Words that one site, or every site, may have: each page of the edition is looked through for all of them. */
export const MOST_EDITION_WORDS = 2_000;

/**
 * Adds words to the Traditional edition of a site (`null`: of every site), or changes what they become; readers see it on every page at once.
 * @throws {Refused} "invalid" for a phrase without a Han character, an empty one, or one with a mark of markup; "not-found" for the site; "conflict" where there are too many
 */
export function putEditionWords(store: Store, actor: Actor, siteId: string | null, words: readonly EditionWord[]): Promise<void> {
  return store.act(async (act) => {
    if (siteId !== null) await siteById(act, siteId);
    for (const { simplified, traditional } of words) {
      const row = { siteId: siteId ?? "", simplified: phrase(simplified, "simplified"), traditional: phrase(traditional, "traditional") };
      if (!/\p{Script=Han}/u.test(row.simplified)) throw refused("has no Chinese character", "没有汉字", simplified, "simplified");
      await act.db
        .insertInto("editionWords")
        .values(row)
        .onConflict((conflict) => conflict.columns(["siteId", "simplified"]).doUpdateSet({ traditional: row.traditional }))
        .execute();
    }
    await requireNotTooMany(act, siteId ?? "");
    act.touch(tags.editionWords(siteId));
    await act.audit(actor.id, "put-edition-words", siteId ?? "newsroom", { words: words.length });
  });
}

/** Takes a word out again: the tables' own conversion holds. One that is not there is as good as taken out. */
export function removeEditionWord(store: Store, actor: Actor, siteId: string | null, simplified: string): Promise<void> {
  return store.act(async (act) => {
    await act.db
      .deleteFrom("editionWords")
      .where("siteId", "=", siteId ?? "")
      .where("simplified", "=", simplified)
      .execute();
    act.touch(tags.editionWords(siteId));
    await act.audit(actor.id, "remove-edition-word", siteId ?? "newsroom");
  });
}

/** Words are put into finished pages: nothing that a page could take for markup, or for half of an escape. */
function phrase(text: string, field: keyof EditionWord): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new Refused("invalid", "The phrase is empty.", "词条是空的。", field);
  if (/[<>&"';\p{Cc}]/u.test(trimmed)) throw refused("has one of < > & \" ' ;", "含有 < > & \" ' ; 之一", trimmed, field);
  return trimmed;
}

function refused(english: string, chinese: string, text: string, field: keyof EditionWord): Refused {
  return new Refused("invalid", `“${text}” ${english}.`, `“${text}”${chinese}。`, field);
}

async function requireNotTooMany({ db }: Act, siteId: string): Promise<void> {
  const { count } = await db
    .selectFrom("editionWords")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("siteId", "=", siteId)
    .executeTakeFirstOrThrow();
  if (Number(count) > MOST_EDITION_WORDS)
    throw new Refused("conflict", `There may be ${MOST_EDITION_WORDS} words.`, `最多可设 ${MOST_EDITION_WORDS} 个词条。`);
}
