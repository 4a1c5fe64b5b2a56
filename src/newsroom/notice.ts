import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";
import type { Schema } from "../store/schema.ts";
import type { Actor } from "./actor.ts";

/** Keeps what readers are told of a correction or a withdrawal. @throws {Refused} "invalid" where nothing is said */
export async function addNotice(
  { db, now }: Act,
  actor: Actor,
  articleId: string,
  kind: Schema["corrections"]["kind"],
  notice: string,
): Promise<void> {
  if (notice.trim() === "") throw new Refused("invalid", `A ${kind} says why to its readers.`);
  const last = await db
    .selectFrom("corrections")
    .select("number")
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await db.insertInto("corrections").values({ articleId, number, at: now, byId: actor.id, kind, notice: notice.trim() }).execute();
}
