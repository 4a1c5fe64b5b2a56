import { COMMENT_SWITCHES, COMMENTS_A_PAGE, type CommentSwitch, type ShownComments } from "../../core/community.ts";
import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

interface Values {
  articleId: string;
  siteId: string;
  after: number;
  to: number;
}

const numbered = prepared((db, slots: Values) =>
  db
    .selectFrom("shownComments")
    .select(["number", "name", "text", "at", "replyTo"])
    .where("articleId", "=", slots.articleId)
    .where("siteId", "=", slots.siteId)
    .where("number", ">", slots.after)
    .where("number", "<=", slots.to)
    .orderBy("number"),
);

const all = prepared((db, { articleId, siteId }: Pick<Values, "articleId" | "siteId">) =>
  db
    .selectFrom("shownComments")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max("number").as("last")])
    .where("articleId", "=", articleId)
    .where("siteId", "=", siteId),
);

/** An article's comments from after that number on (0: from the first). */
export async function shownComments(
  reading: Reading,
  { articleId, siteId, after }: { articleId: string; siteId: string; after: number },
): Promise<ShownComments> {
  reading.note(tags.comments(articleId));
  const [totals] = await all(reading, { articleId, siteId });
  const comments = await numbered(reading, { articleId, siteId, after, to: after + COMMENTS_A_PAGE });
  return { comments, count: Number(totals?.count ?? 0), last: Number(totals?.last ?? 0) };
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

const long = prepared((db, slots: { siteId: string; most: number }) =>
  db
    .selectFrom("shownComments as c")
    .innerJoin("publications as p", (on) => on.onRef("p.articleId", "=", "c.articleId").onRef("p.siteId", "=", "c.siteId"))
    .select((eb) => ["p.item", eb.fn.max("c.number").as("last")])
    .where("c.siteId", "=", slots.siteId)
    .where("p.state", "!=", "withdrawn")
    .groupBy("p.item")
    .having((eb) => eb(eb.fn.max("c.number"), ">", slots.most)),
);

/** Public articles of a site whose comments fill more than a page: their address, and the highest number. For lists of addresses; notes nothing. */
export async function longThreads(reading: Reading, siteId: string): Promise<{ path: string; last: number }[]> {
  const rows = await long(reading, { siteId, most: COMMENTS_A_PAGE });
  return rows.map(({ item, last }) => {
    const { path }: ListItem = JSON.parse(item);
    return { path, last: Number(last) };
  });
}
