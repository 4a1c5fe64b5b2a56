import { ROLES, type Role } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** The roles that may only work with a second factor, from the least to the most. */
export async function secondFactorRoles({ write }: Store): Promise<Role[]> {
  const rows = await write.selectFrom("secondFactorRoles").select("role").execute();
  return ROLES.filter((role) => rows.some((row) => row.role === role));
}

/** Sets them. Whoever holds one and has no second factor can from now on do nothing but set one up. */
export function setSecondFactorRoles(store: Store, actor: Actor, roles: readonly Role[]): Promise<void> {
  return store.act(async (act) => {
    await act.db.deleteFrom("secondFactorRoles").execute();
    for (const role of new Set(roles)) await act.db.insertInto("secondFactorRoles").values({ role }).execute();
    await act.audit(actor.id, "set-second-factor-roles", "newsroom", { roles });
  });
}
