import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";
import { setStage } from "../article-work.ts";
import { cancelSchedule } from "./cancel-schedule.ts";
import { awaitedStep, situationOf } from "./situation.ts";

/** Sets a submitted article to the review that it awaits, or to ready where none is missing; a schedule stands only where none is. */
export async function settle(act: Act, actor: Actor, articleId: string): Promise<void> {
  const situation = await situationOf(act.db, articleId, act.now);
  const step = awaitedStep(situation);
  if (step === null) return setStage(act, articleId, situation.schedule ? "scheduled" : "ready");
  await cancelSchedule(act, actor, articleId);
  await setStage(act, articleId, "review", step);
}

/** The same where the article is on its way; a draft and a public text stay what they are. */
export async function settleUnderWay(act: Act, actor: Actor, articleId: string): Promise<void> {
  const { stage } = await act.db.selectFrom("articleWork").select("stage").where("articleId", "=", articleId).executeTakeFirstOrThrow();
  if (stage !== "draft" && stage !== "public") await settle(act, actor, articleId);
}
