import { z } from "@hono/zod-openapi";
import { Refused } from "../../core/refused.ts";
import { fromOf } from "../../web/accounts/from-of.ts";
import { isUnsafe } from "../../web/accounts/session-cookie.ts";
import { beginPasskeySignIn, passkeySignIn } from "../accounts/passkey-sign-in.ts";
import { secondStep } from "../accounts/second-step.ts";
import { signIn } from "../accounts/sign-in.ts";
import { signOut } from "../accounts/sign-out.ts";
import type { Newsroom } from "../newsroom.ts";
import { CodeField, Done, PasskeyAnswerForm, PasswordField, SecretField } from "./account-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { keepSession, pageOf } from "./requester.ts";

const SignInForm = z.strictObject({ email: z.string().max(254), password: PasswordField }).openapi("SignIn");
const SecondStepForm = z.strictObject({ token: SecretField, code: CodeField }).openapi("SecondStep");
const PasskeyForm = z.strictObject({ token: SecretField, response: PasskeyAnswerForm }).openapi("PasskeySignIn");
const SignedIn = z
  .strictObject({ secondStep: z.strictObject({ token: z.string(), totp: z.boolean(), passkey: z.boolean() }).nullable() })
  .openapi("SignedIn");
const Question = z.strictObject({ token: z.string(), options: z.record(z.string(), z.unknown()) }).openapi("PasskeyQuestion");

/** In and out. */
export function signInApi({ store, passwords }: Newsroom) {
  return api()
    .openapi(
      endpoint("POST /sign-in", { summary: "Signs in by address and password", request: { body: json(SignInForm) }, responses: answers(SignedIn) }),
      async (c) => {
        requireSafe(c.req.raw.headers);
        const signedIn = await signIn(store, passwords, c.req.valid("json"), fromOf(c));
        if (signedIn.kind === "second-step") return c.json({ secondStep: signedIn.step }, 200);
        keepSession(c, signedIn.session);
        return c.json({ secondStep: null }, 200);
      },
    )
    .openapi(
      endpoint("POST /sign-in/second-step", {
        summary: "Ends a sign-in by a code",
        request: { body: json(SecondStepForm) },
        responses: answers(Done),
      }),
      async (c) => {
        keepSession(c, await secondStep(store, c.req.valid("json"), fromOf(c)));
        return c.json({ done: true as const }, 200);
      },
    )
    .openapi(
      endpoint("POST /sign-in/passkey-question", { summary: "What the browser's passkey is to sign", responses: answers(Question) }),
      async (c) => {
        requireSafe(c.req.raw.headers);
        const { token, options } = await beginPasskeySignIn(store, pageOf(c));
        return c.json({ token, options: options as object }, 200);
      },
    )
    .openapi(
      endpoint("POST /sign-in/passkey", { summary: "Signs in by passkey", request: { body: json(PasskeyForm) }, responses: answers(Done) }),
      async (c) => {
        const { token, response } = c.req.valid("json");
        keepSession(c, await passkeySignIn(store, pageOf(c), { token, id: response.id, response }, fromOf(c)));
        return c.json({ done: true as const }, 200);
      },
    )
    .openapi(endpoint("POST /sign-out", { summary: "Ends this session", responses: answers(Done) }), async (c) => {
      await signOut(store, c.get("staff"));
      keepSession(c, null);
      return c.json({ done: true as const }, 200);
    });
}

/** @throws {Refused} "not-allowed" where the password has already travelled in the open: better said than signed in */
function requireSafe(headers: Headers): void {
  if (isUnsafe(headers))
    throw new Refused(
      "not-allowed",
      "Signing in needs https. Open the newsroom by its https address.",
      "登录需要 https，请用 https 地址打开采编平台。",
    );
}

export type SignInApi = ReturnType<typeof signInApi>;
