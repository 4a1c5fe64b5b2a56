import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { cancelSchedule } from "./cancel-schedule.ts";
import { requireAllowed } from "./refusal-of.ts";
import { settleUnderWay } from "./settle.ts";
import { situationOf } from "./situation.ts";

/** Cancels a publication to come; the text stays ready. @throws {Refused} "conflict" where nothing is scheduled */
export function unschedule(store: Store, actor: Actor, articleId: string): Promise<void> {
  return store.act(async (act) => {
    requireAllowed("unschedule", await situationOf(act.db, articleId, act.now), actor.id);
    await cancelSchedule(act, actor, articleId);
    await settleUnderWay(act, actor, articleId);
  });
}
