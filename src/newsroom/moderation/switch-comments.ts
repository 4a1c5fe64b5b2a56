import type { Kysely } from "kysely";
import { COMMENT_SWITCHES, type CommentSwitch } from "../../core/community.ts";
import { articleById } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";
import type { Actor } from "../actor.ts";

/** Opens, closes or hides the comments of an article, on every site where it stands. @throws {Refused} "not-found" */
export function switchComments(store: Store, actor: Actor, articleId: string, state: CommentSwitch): Promise<void> {
  return store.act(async (act) => {
    await articleById(act.db, articleId);
    await act.db.deleteFrom("commentSwitches").where("articleId", "=", articleId).execute();
    if (state !== "open") await act.db.insertInto("commentSwitches").values({ articleId, state }).execute();
    act.touch(tags.comments(articleId));
    await act.audit(actor.id, "switch-comments", articleId, { state });
  });
}

/** An article's switch, and how many of its comments readers see and how many wait. */
export async function commentsOfArticle(db: Kysely<Schema>, articleId: string): Promise<{ state: CommentSwitch; shown: number; held: number }> {
  const row = await db.selectFrom("commentSwitches").select("state").where("articleId", "=", articleId).executeTakeFirst();
  const counts = await db
    .selectFrom("comments")
    .select((eb) => ["state", eb.fn.countAll<number>().as("count")])
    .where("articleId", "=", articleId)
    .groupBy("state")
    .execute();
  const count = (state: string) => Number(counts.find((one) => one.state === state)?.count ?? 0);
  return { state: COMMENT_SWITCHES.find((one) => one === row?.state) ?? "open", shown: count("shown"), held: count("held") };
}
