import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { viewsOf } from "./views-of.ts";

/** Puts one's views of articles in that order. @throws {Refused} "invalid" where the list is not exactly one's views, each once */
export function orderViews(store: Store, actor: Actor, ids: readonly string[]): Promise<void> {
  return store.act(async (act) => {
    const own = (await viewsOf(act.db, actor.id, "articles")).map(({ id }) => id);
    if ([...ids].sort().join() !== [...own].sort().join()) {
      throw new Refused("invalid", "The order names each of your views once.", "排序须包含您的全部视图，各一次。");
    }
    for (const [position, id] of ids.entries()) await act.db.updateTable("savedViews").set({ position }).where("id", "=", id).execute();
    await act.audit(actor.id, "order-views", actor.id, { views: ids.length });
  });
}
