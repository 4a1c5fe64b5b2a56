import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";

/** Cancels an article's open schedule, where it has one: the act that made it void is the one on record. */
export async function cancelSchedule(act: Act, actor: Actor, articleId: string): Promise<void> {
  const open = await act.db
    .deleteFrom("schedules")
    .where("articleId", "=", articleId)
    .where("doneAt", "is", null)
    .returning(["number", "at"])
    .executeTakeFirst();
  if (open) await act.audit(actor.id, "unschedule", articleId, { number: open.number, at: open.at });
}
