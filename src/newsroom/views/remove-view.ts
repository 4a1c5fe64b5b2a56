import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireOwnView } from "./own-view.ts";

/** Takes one's view away. @throws {Refused} "not-found" */
export function removeView(store: Store, actor: Actor, viewId: string): Promise<void> {
  return store.act(async (act) => {
    await requireOwnView(act, actor, viewId);
    await act.db.deleteFrom("savedViews").where("id", "=", viewId).execute();
    await act.audit(actor.id, "remove-view", viewId);
  });
}
