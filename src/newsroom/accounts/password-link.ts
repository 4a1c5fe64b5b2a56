import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type OpenLink, openLink } from "./invite.ts";
import { requireMayGive } from "./may-give.ts";
import { grantsOf } from "./staff-of.ts";

const DAY = 86_400_000;

/** A link by which a member of staff who has forgotten theirs chooses a new password, good for a day; the old one works until then. @throws {Refused} "not-allowed"; "not-found" */
export function passwordLink(store: Store, actor: Actor, staffId: string): Promise<OpenLink> {
  return store.act(async (act) => {
    const person = await act.db.selectFrom("staff").select("id").where("id", "=", staffId).executeTakeFirst();
    if (!person) throw new Refused("not-found", "There is no such member of staff.", "没有这位人员。");
    await requireMayGive(act, actor, await grantsOf(act.db, staffId));
    const link = await openLink(act, actor, { label: "", grants: [], staffId }, DAY);
    await act.audit(actor.id, "open-password-link", link.invitationId, { staff: staffId });
    return link;
  });
}
