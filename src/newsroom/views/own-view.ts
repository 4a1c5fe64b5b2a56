import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";

/** @throws {Refused} "not-found" where that view is none of the actor's: another's is as good as none */
export async function requireOwnView({ db }: Act, actor: Actor, viewId: string): Promise<void> {
  const view = await db.selectFrom("savedViews").select("id").where("id", "=", viewId).where("staffId", "=", actor.id).executeTakeFirst();
  if (!view) throw new Refused("not-found", "You have no such view.", "没有这个视图。");
}
