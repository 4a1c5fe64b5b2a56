import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { viewName } from "./add-view.ts";
import { requireOwnView } from "./own-view.ts";

/** Gives one's view another name or filter (JSON). @throws {Refused} "not-found"; "invalid" */
export function changeView(
  store: Store,
  actor: Actor,
  viewId: string,
  { name, filter }: { name?: string | undefined; filter?: string | undefined },
): Promise<void> {
  return store.act(async (act) => {
    await requireOwnView(act, actor, viewId);
    await act.db
      .updateTable("savedViews")
      .set({ id: viewId, ...(name !== undefined && { name: viewName(name) }), ...(filter !== undefined && { filter }) })
      .where("id", "=", viewId)
      .execute();
    await act.audit(actor.id, "change-view", viewId);
  });
}
