import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";
import { setStage } from "../article-work.ts";
import { cancelSchedule } from "./cancel-schedule.ts";
import { settleUnderWay } from "./settle.ts";
import { voidSignatures } from "./void-signatures.ts";

/** What a new revision does to the work: signatures and schedule were for another text, so reviews begin again; beside a public text it is a draft. */
export async function textChanged(act: Act, actor: Actor, articleId: string): Promise<void> {
  await voidSignatures(act, articleId);
  await cancelSchedule(act, actor, articleId);
  const { stage } = await act.db.selectFrom("articleWork").select("stage").where("articleId", "=", articleId).executeTakeFirstOrThrow();
  if (stage === "public") await setStage(act, articleId, "draft");
  else await settleUnderWay(act, actor, articleId);
}
