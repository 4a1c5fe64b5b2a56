import type { Staff } from "../../src/core/staff.ts";
import { identitiesOn } from "../../src/newsroom/accounts/identities.ts";
import { addPasskey, beginPasskey } from "../../src/newsroom/accounts/passkey-setup.ts";
import { totpCode } from "../../src/newsroom/accounts/totp-code.ts";
import { beginTotp, confirmTotp } from "../../src/newsroom/accounts/totp-setup.ts";
import { newId } from "../../src/store/new-id.ts";
import type { Store } from "../../src/store/store.ts";
import { openPasswords } from "../../src/web/accounts/passwords.ts";
import { type Authenticator, newAuthenticator } from "./authenticator.ts";

/** The page on which the office's requests stand. */
export const PAGE = { host: "hecheng.localhost", origin: "http://hecheng.localhost" };
export const PASSWORD = "河上有座新修的石桥 2026";

const passwords = openPasswords();
const hashed = passwords.hash(PASSWORD);

/** Gives a hired member of staff the password of the tests, and returns the address that they sign in with. */
export async function givePassword(store: Store, { id }: Staff): Promise<string> {
  const password = await hashed;
  await store.act(async ({ db, now }) => {
    await db.deleteFrom("staffCredentials").where("userId", "=", id).execute();
    const identities = await identitiesOn(db, now);
    await identities.createAccount({ userId: id, accountId: id, providerId: "credential", password });
  });
  const { email } = await store.write.selectFrom("staff").select("email").where("id", "=", id).executeTakeFirstOrThrow();
  return email;
}

/** Sets up an authenticator app, anew where there is one; its code of half a minute ago is used up. */
export async function giveTotp(store: Store, staff: Staff): Promise<{ secret: string; backupCodes: string[] }> {
  await store.act(({ db }) => db.deleteFrom("twoFactors").where("staffId", "=", staff.id).execute());
  const secret = await beginTotp(store, staff);
  return { secret, backupCodes: await confirmTotp(store, staff, totpCode(secret, store.clock.now() - 30_000)) };
}

/** Adds a passkey. */
export async function givePasskey(store: Store, staff: Staff): Promise<{ passkeyId: string; key: Authenticator }> {
  const key = newAuthenticator();
  const { token, options } = await beginPasskey(store, staff, PAGE, "试");
  const response = key.make(options.challenge, PAGE);
  return { passkeyId: await addPasskey(store, staff, PAGE, { token, name: "我的电脑", response }), key };
}

/** The id of a session that `staff` has beside the one they ask in. */
export async function anotherSession(store: Store, { id }: Staff): Promise<string> {
  const sessionId = newId("session", store.clock.now());
  const at = new Date(store.clock.now());
  const row = { id: sessionId, userId: id, token: sessionId, ipAddress: "", userAgent: "" };
  const times = { createdAt: at.toISOString(), updatedAt: at.toISOString(), expiresAt: new Date(at.getTime() + 3_600_000).toISOString() };
  await store.act(({ db }) =>
    db
      .insertInto("staffSessions")
      .values({ ...row, ...times })
      .execute(),
  );
  return sessionId;
}
