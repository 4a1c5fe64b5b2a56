import { Refused } from "../../core/refused.ts";
import type { Grant } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import { newSecret, secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireKnownGrants } from "./known-grants.ts";
import { requireMayGive } from "./may-give.ts";

const DAY = 86_400_000;
const OPEN_FOR = 7 * DAY;

/** A link that works once. */
export interface OpenLink {
  invitationId: string;
  /** 256 bits; what follows `#` in the address, so that no server on the way writes it down. */
  token: string;
  /** UTC ms. */
  expiresAt: number;
}

/** Who is to join, and with which rights. `label` is a note for the inviter: a name, an address. */
export interface NewInvitation {
  label: string;
  grants: readonly Grant[];
}

/** Opens an invitation. @throws {Refused} "not-allowed" where more is given than the inviter holds; "invalid" */
export function invite(store: Store, actor: Actor, { label, grants }: NewInvitation): Promise<OpenLink> {
  return store.act(async (act) => {
    if (grants.length === 0) throw new Refused("invalid", "Give at least one role.", "请至少给一个角色。");
    await requireKnownGrants(act, grants);
    await requireMayGive(act, actor, grants);
    const link = await openLink(act, actor, { label, grants, staffId: null }, OPEN_FOR);
    await act.audit(actor.id, "invite", link.invitationId, { grants });
    return link;
  });
}

/** Writes a link down, inside an act; `openFor` in ms. */
export async function openLink(
  { db, now }: Act,
  actor: Actor,
  { label, grants, staffId }: NewInvitation & { staffId: string | null },
  openFor: number,
): Promise<OpenLink> {
  const token = newSecret();
  const id = newId("invitation", now);
  const row = { id, tokenHash: secretHash(token), label, grants: JSON.stringify(grants), staffId, byId: actor.id };
  await db
    .insertInto("invitations")
    .values({ ...row, createdAt: now, expiresAt: now + openFor, endedAt: null, ended: null })
    .execute();
  return { invitationId: id, token, expiresAt: now + openFor };
}
