import { Refused } from "../../core/refused.ts";
import type { Grant } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireMayGive } from "./may-give.ts";

/** Takes an open invitation back. @throws {Refused} "not-found"; "not-allowed"; "conflict" where it was used or revoked already */
export function revokeInvitation(store: Store, actor: Actor, invitationId: string): Promise<void> {
  return store.act(async (act) => {
    const row = await act.db.selectFrom("invitations").select(["endedAt", "grants"]).where("id", "=", invitationId).executeTakeFirst();
    if (!row) throw new Refused("not-found", "There is no such invitation.", "没有这份邀请。");
    if (row.endedAt !== null) throw new Refused("conflict", "This invitation is no longer open.", "这份邀请已经失效。");
    await requireMayGive(act, actor, JSON.parse(row.grants) as Grant[]);
    await act.db.updateTable("invitations").set({ endedAt: act.now, ended: "revoked" }).where("id", "=", invitationId).execute();
    await act.audit(actor.id, "revoke-invitation", invitationId);
  });
}
