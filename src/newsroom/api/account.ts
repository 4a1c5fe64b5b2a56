import { z } from "@hono/zod-openapi";
import { fromOf } from "../../web/accounts/from-of.ts";
import { changePassword } from "../accounts/change-password.ts";
import { endSession } from "../accounts/end-session.ts";
import { ownAccount } from "../accounts/own-account.ts";
import { requireOwnPassword } from "../accounts/own-password.ts";
import { addPasskey, beginPasskey } from "../accounts/passkey-setup.ts";
import { removePasskey } from "../accounts/remove-passkey.ts";
import { rename } from "../accounts/rename.ts";
import { totpAddress } from "../accounts/totp.ts";
import { beginTotp, confirmTotp, removeTotp } from "../accounts/totp-setup.ts";
import type { Newsroom } from "../newsroom.ts";
import { CodeField, Done, NameField, PasskeyAnswerForm, PasswordField, SecretField, SessionAnswer } from "./account-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { keepSession, pageOf } from "./requester.ts";

const PasskeyAnswer = z.strictObject({
  id: z.string(),
  name: z.string(),
  host: z.string(),
  createdAt: z.number(),
  usedAt: z.number().nullable(),
});
const Account = z
  .strictObject({
    name: z.string(),
    email: z.string(),
    totp: z.strictObject({ since: z.number(), backupCodesLeft: z.number() }).nullable(),
    passkeys: z.array(PasskeyAnswer),
    sessions: z.array(SessionAnswer),
    secondFactorAsked: z.boolean(),
  })
  .openapi("Account");
const OwnPassword = z.strictObject({ password: PasswordField }).openapi("OwnPassword");
const NewPassword = z.strictObject({ current: PasswordField, password: PasswordField }).openapi("NewPassword");
const NewPasskey = z.strictObject({ token: SecretField, name: NameField, response: PasskeyAnswerForm }).openapi("NewPasskey");
const Totp = z.strictObject({ secret: z.string(), address: z.string() }).openapi("TotpSecret");
const BackupCodes = z.strictObject({ backupCodes: z.array(z.string()) }).openapi("BackupCodes");
const Question = z.strictObject({ token: z.string(), options: z.record(z.string(), z.unknown()) });
const done = { done: true } as const;

/** One's own account. */
export function accountApi({ store, passwords }: Newsroom) {
  return api()
    .openapi(endpoint("GET /account", { summary: "One's own account", responses: answers(Account) }), async (c) =>
      c.json(await ownAccount(store, c.get("staff")), 200),
    )
    .openapi(
      endpoint("PUT /account/name", {
        summary: "Writes one's name anew",
        request: { body: json(z.strictObject({ name: NameField })) },
        responses: answers(Done),
      }),
      async (c) => {
        await rename(store, c.get("staff"), c.req.valid("json").name);
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("PUT /account/password", {
        summary: "Chooses another password; ends every other session",
        request: { body: json(NewPassword) },
        responses: answers(Done),
      }),
      async (c) => {
        keepSession(c, await changePassword(store, passwords, c.get("staff"), c.req.valid("json"), fromOf(c)));
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("POST /account/totp", {
        summary: "Begins to set up an authenticator app",
        request: { body: json(OwnPassword) },
        responses: answers(Totp),
      }),
      async (c) => {
        const staff = c.get("staff");
        await requireOwnPassword(store, passwords, staff.id, c.req.valid("json").password, fromOf(c));
        const secret = await beginTotp(store, staff);
        const { email } = await ownAccount(store, staff);
        return c.json({ secret, address: totpAddress(secret, email, pageOf(c).host) }, 200);
      },
    )
    .openapi(
      endpoint("PUT /account/totp", {
        summary: "Puts the authenticator app in force by its first code",
        request: { body: json(z.strictObject({ code: CodeField })) },
        responses: answers(BackupCodes),
      }),
      async (c) => c.json({ backupCodes: await confirmTotp(store, c.get("staff"), c.req.valid("json").code) }, 200),
    )
    .openapi(
      endpoint("POST /account/totp/removal", {
        summary: "Takes the authenticator app away",
        request: { body: json(OwnPassword) },
        responses: answers(Done),
      }),
      async (c) => {
        await requireOwnPassword(store, passwords, c.get("staff").id, c.req.valid("json").password, fromOf(c));
        await removeTotp(store, c.get("staff"));
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("POST /account/passkey-question", {
        summary: "Begins to add a passkey",
        request: { body: json(OwnPassword) },
        responses: answers(Question),
      }),
      async (c) => {
        await requireOwnPassword(store, passwords, c.get("staff").id, c.req.valid("json").password, fromOf(c));
        const page = pageOf(c);
        const { token, options } = await beginPasskey(store, c.get("staff"), page, page.host);
        return c.json({ token, options: options as object }, 200);
      },
    )
    .openapi(
      endpoint("POST /account/passkeys", {
        summary: "Keeps the passkey that the browser has made",
        request: { body: json(NewPasskey) },
        responses: answers(z.strictObject({ passkeyId: z.string() })),
      }),
      async (c) => c.json({ passkeyId: await addPasskey(store, c.get("staff"), pageOf(c), c.req.valid("json")) }, 200),
    )
    .openapi(
      endpoint("DELETE /account/passkeys/{passkeyId}", {
        summary: "Forgets a passkey",
        request: { params: z.object({ passkeyId: z.string() }) },
        responses: answers(Done),
      }),
      async (c) => {
        await removePasskey(store, c.get("staff"), c.req.valid("param").passkeyId);
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("DELETE /account/sessions/{sessionId}", {
        summary: "Ends one of one's own sessions",
        request: { params: z.object({ sessionId: z.string() }) },
        responses: answers(Done),
      }),
      async (c) => {
        const staff = c.get("staff");
        await endSession(store, staff, staff.id, c.req.valid("param").sessionId);
        return c.json(done, 200);
      },
    );
}

export type AccountApi = ReturnType<typeof accountApi>;
