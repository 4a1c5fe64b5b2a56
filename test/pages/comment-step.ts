import { decideComment } from "../../src/newsroom/moderation/decide-comment.ts";
import { switchComments } from "../../src/newsroom/moderation/switch-comments.ts";
import { addComment } from "../../src/portal/community/add-comment.ts";
import type { Store } from "../../src/store/store.ts";
import { ACTOR } from "../store/fixture.ts";
import { newReader } from "../store/readers.ts";

const STATES = ["closed", "hidden", "open", "open"] as const;

/** Something happens to an article's comments: one is written and shown, one is removed or shown again, or the switch is turned; `b` says what. */
export async function commentOrDecide(store: Store, articleId: string, b: number): Promise<void> {
  if (b % 7 === 0) return switchComments(store, ACTOR, articleId, STATES[b % STATES.length] ?? "open");
  const publications = store.write.selectFrom("publications").where("articleId", "=", articleId).where("state", "!=", "withdrawn");
  const { siteId } = await publications.select("siteId").orderBy("siteId").executeTakeFirstOrThrow();
  const comments = store.write.selectFrom("comments").where("articleId", "=", articleId).where("siteId", "=", siteId);
  const known = await comments.select(["id", "state"]).orderBy("id").execute();
  const one = known[b % Math.max(known.length, 1)];
  if (one && b % 2 === 0) {
    const from = one.state === "shown" ? "shown" : "removed";
    await decideComment(store, ACTOR, one.id, { from, to: from === "shown" ? "removed" : "shown", reason: "试" });
    return;
  }
  await switchComments(store, ACTOR, articleId, "open");
  const reader = await newReader(store, siteId, `读者${b}`);
  const { id } = await addComment(store, reader, { articleId, text: `第${b}句`, replyTo: null, network: "" });
  await decideComment(store, ACTOR, id, { from: "held", to: "shown" });
}
