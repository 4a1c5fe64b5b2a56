import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import { newSecret, secretHash } from "../../store/secret.ts";
import type { From } from "../../web/accounts/from-of.ts";

const DAY = 86_400_000;
/** A reader's session ends a month after its last use. */
const IDLE = 30 * DAY;
/** And half a year after its log-in, however busy. */
const WHOLE = 180 * DAY;

/** How long the browser keeps the cookie, seconds; the row decides. */
export const SESSION_SECONDS = WHOLE / 1_000;

/** A reader has a few devices; what a script opens beyond that ends the oldest. */
const MOST = 20;

/** Begins a session of a reader and returns its secret, which is for the cookie and kept nowhere else. */
export async function beginSession({ db, now }: Act, readerId: string, { network, userAgent }: From): Promise<string> {
  const secret = newSecret();
  const times = { createdAt: now, usedAt: now, expiresAt: now + IDLE };
  const row = { id: newId("session", now), readerId, tokenHash: secretHash(secret), network, userAgent: userAgent.slice(0, 300) };
  await db
    .insertInto("readerSessions")
    .values({ ...row, ...times })
    .execute();
  const kept = await db.selectFrom("readerSessions").select("id").where("readerId", "=", readerId).orderBy("id", "desc").limit(MOST).execute();
  await db
    .deleteFrom("readerSessions")
    .where("readerId", "=", readerId)
    .where("id", "<", kept.at(-1)?.id ?? "")
    .execute();
  return secret;
}

/** Ends every session of a reader at once, and every link that was sent to them. */
export async function endSessions({ db }: Act, readerId: string): Promise<void> {
  await db.deleteFrom("readerSessions").where("readerId", "=", readerId).execute();
  await db.deleteFrom("readerLinks").where("readerId", "=", readerId).execute();
}

/** Until when a session lasts that is used now; times in UTC ms. */
export function lastsUntil(createdAt: number, now: number): number {
  return Math.min(now + IDLE, createdAt + WHOLE);
}
