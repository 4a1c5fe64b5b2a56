import type { Grant } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { type OpenLink, openLink } from "./invite.ts";

const SYSTEM = { id: "system", name: "系统" };
const DAY = 86_400_000;
const ADMINISTRATOR: Grant = { role: "administrator", siteId: null, sectionId: null };
/** Where a newsroom is one person, that person runs it and writes in it; they hand on what they like later. */
const FIRST: readonly Grant[] = [ADMINISTRATOR, { ...ADMINISTRATOR, role: "chief" }];

/**
 * While nobody is on the staff: a link that makes the first administrator and chief editor, good for a day; a former one is revoked, so that
 * only the last start's works. Null where there is somebody.
 */
export function firstLink(store: Store): Promise<OpenLink | null> {
  return store.act(async (act) => ((await act.db.selectFrom("staff").select("id").executeTakeFirst()) ? null : administratorLink(act, FIRST)));
}

/** The same from the terminal of a newsroom whose administrators are locked out. */
export function administratorLinkAnew(store: Store): Promise<OpenLink> {
  return store.act((act) => administratorLink(act, [ADMINISTRATOR]));
}

async function administratorLink(act: Act, grants: readonly Grant[]): Promise<OpenLink> {
  await act.db
    .updateTable("invitations")
    .set({ endedAt: act.now, ended: "revoked" })
    .where("byId", "=", SYSTEM.id)
    .where("staffId", "is", null)
    .where("endedAt", "is", null)
    .execute();
  const link = await openLink(act, SYSTEM, { label: "", grants, staffId: null }, DAY);
  await act.audit(SYSTEM.id, "invite-administrator", link.invitationId);
  return link;
}
