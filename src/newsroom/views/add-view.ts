import { Refused } from "../../core/refused.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { viewsOf } from "./views-of.ts";

/** Views that one person may have: a menu, not an archive. */
const MOST = 50;

/** What becomes a view of a list; `filter` is JSON. */
interface NewView {
  name: string;
  filter: string;
  list: "articles" | "desk";
}

/** Saves a view of that person's, last in order. Returns its id. @throws {Refused} "invalid"; "too-many" */
export function addView(store: Store, actor: Actor, { name, filter, list }: NewView): Promise<string> {
  return store.act(async (act) => {
    const views = await viewsOf(act.db, actor.id, list);
    if (views.length >= MOST) throw new Refused("too-many", `One has at most ${MOST} views.`, `最多保存 ${MOST} 个视图。`);
    const id = newId("view", act.now);
    await act.db
      .insertInto("savedViews")
      .values({ id, staffId: actor.id, name: viewName(name), filter, list, position: views.length })
      .execute();
    await act.audit(actor.id, "add-view", id);
    return id;
  });
}

/** @throws {Refused} "invalid" where it is empty */
export function viewName(name: string): string {
  if (name.trim() === "") throw new Refused("invalid", "A view needs a name.", "请给视图起个名字。");
  return name.trim();
}
