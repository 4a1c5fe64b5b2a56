import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { Refused } from "../../core/refused.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { closeChallenge, openChallenge, openedChallenge } from "./challenges.ts";

/** Where the browser is: a passkey works on this host alone. */
export interface Page {
  /** Without port. */
  host: string;
  /** With scheme and port. */
  origin: string;
}

/** Begins to add a passkey: what the browser is asked, and the secret by which its answer will name the question. */
export async function beginPasskey(store: Store, actor: Actor, page: Page, newsroomName: string) {
  const person = await store.write.selectFrom("staff").select(["email", "name"]).where("id", "=", actor.id).executeTakeFirstOrThrow();
  const known = await store.write.selectFrom("passkeys").select("credentialId").where("staffId", "=", actor.id).execute();
  const options = await generateRegistrationOptions({
    rpName: newsroomName,
    rpID: page.host,
    userID: new TextEncoder().encode(actor.id),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: "none",
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const token = await store.act((act) => openChallenge(act, "passkey-add", actor.id, options.challenge));
  return { token, options };
}

/** Keeps the passkey that the browser has made, and returns its id. @throws {Refused} "stale"; "invalid" where the answer is not one to the question */
export async function addPasskey(store: Store, actor: Actor, page: Page, given: { token: string; name: string; response: unknown }): Promise<string> {
  const question = await store.act(async (act) => {
    const opened = await openedChallenge(act, "passkey-add", given.token);
    if (opened) await closeChallenge(act, given.token);
    return opened;
  });
  if (!question || question.staffId !== actor.id) throw new Refused("stale", "That took too long. Begin anew.", "等待时间过长，请重新开始。");
  const made = await verified(given.response, question.value, page);
  return store.act(async (act) => {
    const taken = await act.db.selectFrom("passkeys").select("id").where("credentialId", "=", made.credentialId).executeTakeFirst();
    if (taken) throw new Refused("conflict", "This passkey is known already.", "这个通行密钥已经添加过。");
    const id = newId("passkey", act.now);
    const row = { id, staffId: actor.id, name: given.name.trim(), host: page.host, createdAt: act.now, usedAt: null };
    await act.db
      .insertInto("passkeys")
      .values({ ...row, ...made })
      .execute();
    await act.audit(actor.id, "add-passkey", id);
    return id;
  });
}

async function verified(response: unknown, expectedChallenge: string, { host, origin }: Page) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      // What the browser sends is read by the library, field by field.
      response: response as Parameters<typeof verifyRegistrationResponse>[0]["response"],
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
    });
    if (!registrationInfo) throw new Error("not verified");
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports: JSON.stringify(transports) };
  } catch (error) {
    throw new Refused("invalid", `The passkey was not accepted: ${reason(error)}`, "通行密钥没有通过验证，请重试。");
  }
}

/** The library's own words, for whoever must find out why a key does not work. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "unreadable";
}
