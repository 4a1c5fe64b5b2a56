import type { Kysely } from "kysely";
import type { ListedWord } from "../../check/matter.ts";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Spellings that a newsroom may list: each article is looked through for all of them. */
export const MOST_LISTED_WORDS = 5_000;

/** The newsroom's own list, in the order of its spellings. */
export async function listedWords(db: Kysely<Schema>): Promise<ListedWord[]> {
  const rows = await db.selectFrom("listedWords").selectAll().orderBy("wrong").execute();
  return rows.map(({ wrong, instead, reason }) => ({ wrong, right: instead, reason }));
}

/** Puts a list in the place of the one before. @throws {Refused} "invalid" for an empty spelling, one that stands twice, or one that is the right one too */
export async function putListedWords(store: Store, actor: Actor, words: readonly ListedWord[]): Promise<void> {
  const rows = words.map(({ wrong, right, reason }) => ({ wrong: wrong.trim(), instead: right.trim(), reason: reason.trim() }));
  const met = new Set<string>();
  for (const { wrong, instead } of rows) {
    if (wrong === "") throw new Refused("invalid", "A spelling is empty.", "有一个词是空的。", "wrong");
    if (wrong === instead) throw new Refused("invalid", `“${wrong}” is to become itself.`, `“${wrong}”改成的词与原词相同。`, "right");
    if (met.has(wrong)) throw new Refused("invalid", `“${wrong}” stands in the list twice.`, `“${wrong}”在词表中重复。`, "wrong");
    met.add(wrong);
  }
  return store.act(async ({ db, audit }) => {
    await db.deleteFrom("listedWords").execute();
    for (let from = 0; from < rows.length; from += 200)
      await db
        .insertInto("listedWords")
        .values(rows.slice(from, from + 200))
        .execute();
    await audit(actor.id, "put-listed-words", "newsroom", { words: rows.length });
  });
}
