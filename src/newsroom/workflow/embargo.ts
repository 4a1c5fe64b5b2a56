import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireAllowed } from "./refusal-of.ts";
import { situationOf } from "./situation.ts";

/** Holds an article back until an instant (UTC ms), whoever would publish it; a schedule before it waits. @throws {Refused} "invalid" for one that is past; "conflict" for one that was public */
export function embargo(store: Store, actor: Actor, articleId: string, until: number): Promise<void> {
  return store.act(async (act) => {
    requireAllowed("embargo", await situationOf(act.db, articleId, act.now), actor.id);
    if (until <= act.now) throw new Refused("invalid", "An embargo ends in the future.", "禁发期的结束时间必须晚于现在。");
    const row = { articleId, until, byId: actor.id, at: act.now };
    await act.db
      .insertInto("embargoes")
      .values(row)
      .onConflict((conflict) => conflict.column("articleId").doUpdateSet(row))
      .execute();
    await act.audit(actor.id, "embargo", articleId, { until });
  });
}
