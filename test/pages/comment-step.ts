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
  const known = await store.write.selectFrom("comments").select(["id", "state"]).where("articleId", "=", articleId).orderBy("id").execute();
  const one = known[b % Math.max(known.length, 1)];
  if (one && b % 2 === 0) {
    const from = one.state === "shown" ? "shown" : "removed";
    await decideComment(store, ACTOR, one.id, { from, to: from === "shown" ? "removed" : "shown", reason: "试" });
    return;
  }
  const { siteId } = await store.write.selectFrom("publications").select("siteId").where("articleId", "=", articleId).executeTakeFirstOrThrow();
  await switchComments(store, ACTOR, articleId, "open");
  const reader = await newReader(store, siteId, `读者${b}`);
  const { id } = await addComment(store, reader, { articleId, text: `第${b}句`, replyTo: null, network: "" });
  await decideComment(store, ACTOR, id, { from: "held", to: "shown" });
}
