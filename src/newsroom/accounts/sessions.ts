import type { Act } from "../../store/act.ts";
import { newSecret, secretHash } from "../../store/secret.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { identitiesOn } from "./identities.ts";

const DAY = 86_400_000;
/** A session ends a week after its last use: a holiday. */
const IDLE = 7 * DAY;
/** And thirty days after its sign-in, however busy. */
const WHOLE = 30 * DAY;

/** How long the browser keeps the cookie, seconds; the row decides. */
export const SESSION_SECONDS = WHOLE / 1_000;

/** A session that has just begun; `secret` is for the cookie and kept nowhere else. */
export interface BegunSession {
  id: string;
  secret: string;
}

/** Begins a session of a member of staff. */
export async function beginSession({ db, now }: Act, staffId: string, { network, userAgent }: From): Promise<BegunSession> {
  const secret = newSecret();
  const at = new Date(now);
  const row = { token: secretHash(secret), createdAt: at, updatedAt: at, expiresAt: new Date(now + IDLE), ipAddress: network };
  const { createSession } = await identitiesOn(db, now);
  const { id } = await createSession(staffId, false, { ...row, userAgent: userAgent.slice(0, 300) }, true);
  return { id, secret };
}

/** Ends every session of a member of staff at once, and every step that they have begun. */
export async function endSessions({ db }: Act, staffId: string): Promise<void> {
  await db.deleteFrom("staffSessions").where("userId", "=", staffId).execute();
  await db.deleteFrom("staffChallenges").where("staffId", "=", staffId).execute();
}

/** Until when a session lasts that is used now; times in UTC ms. */
export function lastsUntil(createdAt: number, now: number): number {
  return Math.min(now + IDLE, createdAt + WHOLE);
}
