import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";
import type { Schema } from "../store/schema.ts";
import type { Actor } from "./actor.ts";

/** Keeps what readers are told of a correction or a withdrawal. @throws {Refused} "invalid" where nothing is said */
export async function addNotice(
  { db, now }: Act,
  { id: byId }: Pick<Actor, "id">,
  articleId: string,
  kind: Schema["corrections"]["kind"],
  notice: string,
): Promise<void> {
  if (notice.trim() === "") throw new Refused("invalid", `A ${kind} says why to its readers.`, "更正和撤稿须向读者说明。");
  const last = await db
    .selectFrom("corrections")
    .select("number")
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await db.insertInto("corrections").values({ articleId, number, at: now, byId, kind, notice: notice.trim() }).execute();
}
