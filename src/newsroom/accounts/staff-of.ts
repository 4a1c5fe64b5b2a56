import type { Kysely } from "kysely";
import type { Grant, Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import { sessionCookie } from "../../web/accounts/session-cookie.ts";
import { lastsUntil } from "./sessions.ts";

/** How exactly the last use of a session is kept, ms: a write an hour, not one a request. */
const USE_NOTED_EVERY = 3_600_000;

/** Who asks, by the session's cookie; null where there is none, it has ended, or its owner is disabled. Looked up at each request. */
export async function staffOf(store: Store, headers: Headers): Promise<Staff | null> {
  const secret = sessionCookie(headers, "staff");
  if (!secret) return null;
  const now = store.clock.now();
  const session = await store.write
    .selectFrom("staffSessions")
    .innerJoin("staff", "staff.id", "staffSessions.userId")
    .select(["staffSessions.id as sessionId", "staff.id", "staff.name", "staffSessions.createdAt", "staffSessions.updatedAt"])
    .where("token", "=", secretHash(secret))
    .where("expiresAt", ">", new Date(now).toISOString())
    .where("status", "=", "active")
    .executeTakeFirst();
  if (!session) return null;
  const { id, name, sessionId } = session;
  if (now - Date.parse(session.updatedAt) >= USE_NOTED_EVERY) await noteUse(store, sessionId, Date.parse(session.createdAt));
  const grants = await grantsOf(store.write, id);
  return { id, name, sessionId, grants, needsSecondFactor: await needsSecondFactor(store.write, id, grants) };
}

/** The rights of a member of staff, in the order in which they were given. */
export function grantsOf(db: Kysely<Schema>, staffId: string): Promise<Grant[]> {
  return db.selectFrom("grants").select(["role", "siteId", "sectionId"]).where("staffId", "=", staffId).orderBy("position").execute();
}

/** A session's last use is no act: nobody asks who did it. */
function noteUse(store: Store, sessionId: string, createdAt: number): Promise<unknown> {
  return store.act(({ db, now }) => {
    const expiresAt = new Date(lastsUntil(createdAt, now)).toISOString();
    return db
      .updateTable("staffSessions")
      .set({ updatedAt: new Date(now).toISOString(), expiresAt })
      .where("id", "=", sessionId)
      .execute();
  });
}

async function needsSecondFactor(db: Kysely<Schema>, staffId: string, grants: readonly Grant[]): Promise<boolean> {
  const roles = [...new Set(grants.map(({ role }) => role))];
  if (roles.length === 0) return false;
  const asked = await db.selectFrom("secondFactorRoles").select("role").where("role", "in", roles).executeTakeFirst();
  if (!asked) return false;
  const { totp, passkeys } = await factorsOf(db, staffId);
  return !totp && passkeys === 0;
}

/** Which second factors a member of staff has set up. */
export async function factorsOf(db: Kysely<Schema>, staffId: string): Promise<{ totp: boolean; passkeys: number }> {
  const totp = await db
    .selectFrom("twoFactors")
    .select("staffId")
    .where("staffId", "=", staffId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  const passkeys = await db.selectFrom("passkeys").select("id").where("staffId", "=", staffId).execute();
  return { totp: totp !== undefined, passkeys: passkeys.length };
}
