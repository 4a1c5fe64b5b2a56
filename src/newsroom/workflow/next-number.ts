import type { Act } from "../../store/act.ts";

/** The number that follows the last of an article's rows in one of the tables that count them from 1. */
export async function nextNumber({ db }: Act, table: "signatures" | "returns" | "schedules" | "releases", articleId: string): Promise<number> {
  const last = await db.selectFrom(table).select("number").where("articleId", "=", articleId).orderBy("number", "desc").limit(1).executeTakeFirst();
  return (last?.number ?? 0) + 1;
}
