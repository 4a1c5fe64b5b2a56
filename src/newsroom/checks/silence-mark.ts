import { createHash } from "node:crypto";
import type { RuleId } from "../../check/mark.ts";
import { Refused } from "../../core/refused.ts";
import { articleById } from "../../store/articles.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** What is not to be looked at any more in an article: a rule's marks on those words, or (null) all of its marks. */
export interface Silence {
  rule: RuleId;
  words: string | null;
}

/** Silences marks of an article, with the reason, which stays on record; a new reason replaces the one before. @throws {Refused} "not-found"; "invalid" without a reason */
export async function silenceMark(store: Store, actor: Actor, articleId: string, { rule, words }: Silence, given: string): Promise<void> {
  const reason = given.trim();
  if (reason === "") throw new Refused("invalid", "Say why this may stand.", "请写明为什么可以保留。", "reason");
  return store.act(async ({ db, now, audit }) => {
    await articleById(db, articleId);
    const digest = digestOf(words);
    const said = { words: words ?? "", reason, byId: actor.id, at: now };
    await db
      .insertInto("silencedMarks")
      .values({ articleId, rule, digest, ...said })
      .onConflict((conflict) => conflict.columns(["articleId", "rule", "digest"]).doUpdateSet(said))
      .execute();
    await audit(actor.id, "silence-mark", articleId, { rule, digest });
  });
}

/** Shows them again. What was not silenced is as good as shown. */
export function unsilenceMark(store: Store, actor: Actor, articleId: string, { rule, words }: Silence): Promise<void> {
  return store.act(async ({ db, audit }) => {
    const digest = digestOf(words);
    await db.deleteFrom("silencedMarks").where("articleId", "=", articleId).where("rule", "=", rule).where("digest", "=", digest).execute();
    await audit(actor.id, "unsilence-mark", articleId, { rule, digest });
  });
}

/** By which marked words are known, wherever in the article they move. */
export function digestOf(words: string | null): string {
  return words === null ? "" : createHash("sha256").update(words).digest("hex");
}
