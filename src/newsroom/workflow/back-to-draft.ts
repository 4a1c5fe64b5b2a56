import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";
import { setStage } from "../article-work.ts";
import { cancelSchedule } from "./cancel-schedule.ts";
import { voidSignatures } from "./void-signatures.ts";

/** Ends a round of reviews: its signatures and its schedule are gone, the text is a draft again. */
export async function backToDraft(act: Act, actor: Actor, articleId: string): Promise<void> {
  await voidSignatures(act, articleId);
  await cancelSchedule(act, actor, articleId);
  await setStage(act, articleId, "draft");
}
