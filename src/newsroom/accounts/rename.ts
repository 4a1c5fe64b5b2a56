import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** A member of staff writes their own name anew. @throws {Refused} "invalid" */
export function rename(store: Store, actor: Actor, name: string): Promise<void> {
  const written = name.trim();
  if (written === "") throw new Refused("invalid", "Please write your name.", "请填写姓名。");
  return store.act(async (act) => {
    await act.db
      .updateTable("staff")
      .set({ name: written, updatedAt: new Date(act.now).toISOString() })
      .where("id", "=", actor.id)
      .execute();
    await act.audit(actor.id, "rename-staff", actor.id);
  });
}
