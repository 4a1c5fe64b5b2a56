import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { Refused } from "../../core/refused.ts";
import type { PasskeyRow } from "../../store/schema/accounts.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { closeChallenge, openChallenge, openedChallenge } from "./challenges.ts";
import type { Page } from "./passkey-setup.ts";
import { type BegunSession, beginSession } from "./sessions.ts";

/** Begins a sign-in by passkey; the browser itself knows whose keys it holds for this host. */
export async function beginPasskeySignIn(store: Store, { host }: Page) {
  const options = await generateAuthenticationOptions({ rpID: host, userVerification: "required" });
  return { token: await store.act((act) => openChallenge(act, "passkey-sign-in", null, options.challenge)), options };
}

/** A passkey asks for the person's finger or number itself: it is both factors. @throws {Refused} "stale"; "not-allowed" */
export async function passkeySignIn(
  store: Store,
  page: Page,
  given: { token: string; id: string; response: unknown },
  from: From,
): Promise<BegunSession> {
  const question = await store.act(async (act) => {
    const opened = await openedChallenge(act, "passkey-sign-in", given.token);
    if (opened) await closeChallenge(act, given.token);
    return opened;
  });
  if (!question) throw new Refused("stale", "That took too long. Sign in again.", "等待时间过长，请重新登录。");
  const key = await store.write.selectFrom("passkeys").selectAll().where("credentialId", "=", given.id).executeTakeFirst();
  const counter = key && (await newCounter(key, question.value, page, given.response));
  const session = key && counter !== null && counter !== undefined ? await signInWith(store, key, counter, from) : null;
  if (!session) throw new Refused("not-allowed", "This passkey does not open the newsroom.", "这个通行密钥无法登录。");
  return session;
}

function signInWith(store: Store, { id, staffId }: PasskeyRow, counter: number, from: From): Promise<BegunSession | null> {
  return store.act(async (act) => {
    const active = await act.db
      .selectFrom("staff")
      .innerJoin("passkeys", "passkeys.staffId", "staff.id")
      .select("staff.id")
      .where("passkeys.id", "=", id)
      .where("staff.status", "=", "active")
      .executeTakeFirst();
    if (!active) return null;
    await act.db.updateTable("passkeys").set({ counter, usedAt: act.now }).where("id", "=", id).execute();
    const session = await beginSession(act, staffId, from);
    await act.audit(staffId, "sign-in", session.id, { by: "passkey", passkey: id });
    return session;
  });
}

/** The key's new counter where it has signed the question, null where the answer is not its own: a wrong signature, host, or a counter that fell back. */
async function newCounter(key: PasskeyRow, expectedChallenge: string, { host, origin }: Page, response: unknown): Promise<number | null> {
  const credential = { id: key.credentialId, publicKey: Buffer.from(key.publicKey, "base64url"), counter: key.counter };
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as Parameters<typeof verifyAuthenticationResponse>[0]["response"],
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: host,
      credential,
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws where the answer is not one to this question: to the person it is a key that does not open.
    return null;
  }
}
