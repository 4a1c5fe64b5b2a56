import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Grant } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";
import type { InvitationRow } from "../../store/schema/accounts.ts";
import type { Schema } from "../../store/schema.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { requireGoodPassword } from "../../web/accounts/good-password.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { identitiesOn } from "./identities.ts";
import { type BegunSession, beginSession } from "./sessions.ts";
import { setPassword } from "./set-password.ts";
import { writeGrants } from "./write-grants.ts";

/** What whoever opens a link writes. Where the link is for a new password only, name and address are those that stand already. */
export interface Acceptance {
  token: string;
  name: string;
  email: string;
  password: string;
}

/** The open invitation behind a link. @throws {Refused} "not-found" where it was used, revoked, has expired or never was: the same sentence for all */
export async function openInvitation(db: Kysely<Schema>, now: number, token: string): Promise<InvitationRow> {
  const row = await db.selectFrom("invitations").selectAll().where("tokenHash", "=", secretHash(token)).executeTakeFirst();
  if (!row || row.endedAt !== null || row.expiresAt <= now)
    throw new Refused("not-found", "This link is used up, revoked or too old. Ask for a new one.", "链接已用过、被撤销或过期，请索取新的链接。");
  return row;
}

/** Joins the staff by a link, and is signed in; or, where the link is for that, sets a new password (null: the second factor is still asked for at sign-in). @throws {Refused} "not-found"; "invalid"; "conflict" where the address is somebody's already */
export async function acceptInvitation(store: Store, passwords: Passwords, given: Acceptance, from: From): Promise<BegunSession | null> {
  await requireWorthHashing(store, given);
  const hash = await passwords.hash(given.password);
  return store.act(async (act) => {
    const invitation = await openInvitation(act.db, act.now, given.token);
    await act.db.updateTable("invitations").set({ endedAt: act.now, ended: "used" }).where("id", "=", invitation.id).execute();
    if (invitation.staffId !== null) {
      await setPassword(act, invitation.staffId, hash);
      await act.audit(invitation.staffId, "reset-password", invitation.id);
      return null;
    }
    const staffId = await join(act, invitation, given, hash);
    const session = await beginSession(act, staffId, from);
    await act.audit(staffId, "join", invitation.id, { session: session.id });
    return session;
  });
}

/** A hash costs 20 ms and 19 MiB: it is not made for whoever holds no link. */
async function requireWorthHashing(store: Store, given: Acceptance): Promise<void> {
  const { staffId } = await openInvitation(store.write, store.clock.now(), given.token);
  const person =
    staffId === null ? given : await store.write.selectFrom("staff").select(["name", "email"]).where("id", "=", staffId).executeTakeFirstOrThrow();
  if (person.name.trim() === "") throw new Refused("invalid", "Please write your name.", "请填写姓名。");
  requireGoodPassword(given.password, person);
}

async function join(act: Act, { grants }: InvitationRow, { name, ...given }: Acceptance, password: string): Promise<string> {
  const email = given.email.trim().toLowerCase();
  const taken = await act.db.selectFrom("staff").select("id").where("email", "=", email).executeTakeFirst();
  if (taken) throw new Refused("conflict", "This address is already in use here. Sign in with it.", "这个邮箱已经在用，请直接登录。");
  const identities = await identitiesOn(act.db, act.now);
  const at = { createdAt: new Date(act.now), updatedAt: new Date(act.now) };
  const { id } = await identities.createUser({ name: name.trim(), email, emailVerified: false, ...at });
  await identities.createAccount({ userId: id, accountId: id, providerId: "credential", password, ...at });
  await writeGrants(act, id, JSON.parse(grants) as Grant[]);
  return id;
}
