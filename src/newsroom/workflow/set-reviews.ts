import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";
import { settle } from "./settle.ts";

/**
 * Sets how many reviews (0–3) a section asks for, and those below it without a rule of their own; null takes what the section above has.
 * Texts on their way follow at once: a missing signature is awaited, a schedule without it cancelled. @throws {Refused} "invalid"
 */
export async function setReviews(act: Act, actor: Actor, sectionId: string, reviews: number | null): Promise<void> {
  if (reviews !== null && !(Number.isInteger(reviews) && reviews >= 0 && reviews <= 3))
    throw new Refused("invalid", "A section asks for 0 to 3 reviews.", "审次只能是 0 到 3。");
  await act.db.deleteFrom("reviewRules").where("sectionId", "=", sectionId).execute();
  if (reviews !== null) await act.db.insertInto("reviewRules").values({ sectionId, reviews }).execute();
  const underWay = await act.db.selectFrom("articleWork").select("articleId").where("stage", "in", ["review", "ready", "scheduled"]).execute();
  for (const { articleId } of underWay) await settle(act, actor, articleId);
  await act.audit(actor.id, "set-reviews", sectionId, { reviews });
}
