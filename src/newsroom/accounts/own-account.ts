import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import { secondFactorRoles } from "./second-factor-roles.ts";

/** A session as its owner sees it; times UTC ms. */
export interface SessionView {
  id: string;
  current: boolean;
  network: string;
  userAgent: string;
  begunAt: number;
  /** To the hour. */
  usedAt: number;
}

/** What a member of staff sees of their own account. Times UTC ms. */
export async function ownAccount(store: Store, { id, sessionId, grants }: Staff) {
  const person = await store.write.selectFrom("staff").select(["name", "email"]).where("id", "=", id).executeTakeFirstOrThrow();
  const totp = await store.write.selectFrom("twoFactors").select(["confirmedAt", "backupCodes"]).where("staffId", "=", id).executeTakeFirst();
  const passkeys = await store.write
    .selectFrom("passkeys")
    .select(["id", "name", "host", "createdAt", "usedAt"])
    .where("staffId", "=", id)
    .orderBy("id")
    .execute();
  const asked = await secondFactorRoles(store);
  return {
    ...person,
    totp: totp?.confirmedAt ? { since: totp.confirmedAt, backupCodesLeft: (JSON.parse(totp.backupCodes) as string[]).length } : null,
    passkeys,
    sessions: await sessionsOf(store, id, sessionId),
    secondFactorAsked: grants.some(({ role }) => asked.includes(role)),
  };
}

/** The sessions of a member of staff that have not ended, the newest first; `current` is the one that asks, if it is theirs. */
export async function sessionsOf({ write, clock }: Store, staffId: string, current: string | null): Promise<SessionView[]> {
  const rows = await write
    .selectFrom("staffSessions")
    .selectAll()
    .where("userId", "=", staffId)
    .where("expiresAt", ">", new Date(clock.now()).toISOString())
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, ipAddress, userAgent, createdAt, updatedAt }) => ({
    id,
    current: id === current,
    network: ipAddress ?? "",
    userAgent: userAgent ?? "",
    begunAt: Date.parse(createdAt),
    usedAt: Date.parse(updatedAt),
  }));
}
