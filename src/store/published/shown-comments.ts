import { COMMENT_SWITCHES, type CommentSwitch } from "../../core/community.ts";
import type { ShownCommentRow } from "../public-schema.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** A comment as a page shows it. */
export type ShownComment = Pick<ShownCommentRow, "number" | "name" | "text" | "at" | "replyTo">;

const page = prepared((db, slots: { articleId: string; siteId: string; after: number; limit: number }) =>
  db
    .selectFrom("shownComments")
    .select(["number", "name", "text", "at", "replyTo"])
    .where("articleId", "=", slots.articleId)
    .where("siteId", "=", slots.siteId)
    .where("number", ">", slots.after)
    .orderBy("number")
    .limit(slots.limit),
);

/** The comments of an article on a site that come after that number (0: all), in the order in which they were shown. */
export function shownComments(reading: Reading, of: { articleId: string; siteId: string; after: number; limit: number }): Promise<ShownComment[]> {
  reading.note(tags.comments(of.articleId));
  return page(reading, of);
}

const counted = prepared((db, { articleId, siteId }: { articleId: string; siteId: string }) =>
  db
    .selectFrom("shownComments")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("articleId", "=", articleId)
    .where("siteId", "=", siteId),
);

/** How many there are. */
export async function countComments(reading: Reading, of: { articleId: string; siteId: string }): Promise<number> {
  reading.note(tags.comments(of.articleId));
  const [row] = await counted(reading, of);
  return Number(row?.count ?? 0);
}

const switched = prepared((db, { articleId }: { articleId: string }) =>
  db.selectFrom("commentSwitches").select("state").where("articleId", "=", articleId),
);

/** Whether an article's own switch is open, where its site has comments at all. */
export async function commentSwitch(reading: Reading, articleId: string): Promise<CommentSwitch> {
  reading.note(tags.comments(articleId));
  const [row] = await switched(reading, { articleId });
  return COMMENT_SWITCHES.find((one) => one === row?.state) ?? "open";
}
