import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";

/** What a save made when it came before, or null: one that is sent again gets the same answer. */
export async function answeredSave({ db }: Act, actor: Actor, saveId: string): Promise<{ articleId: string; revisionId: string } | null> {
  const made = await db
    .selectFrom("saves")
    .select(["articleId", "revisionId"])
    .where("byId", "=", actor.id)
    .where("saveId", "=", saveId)
    .executeTakeFirst();
  return made ?? null;
}
