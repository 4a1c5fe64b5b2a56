import { z } from "@hono/zod-openapi";
import { fromOf } from "../../web/accounts/from-of.ts";
import { acceptInvitation, openInvitation } from "../accounts/accept-invitation.ts";
import type { Newsroom } from "../newsroom.ts";
import { AddressField, GrantForm, NameField, PasswordField, SecretField } from "./account-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { keepSession } from "./requester.ts";

const Link = z.strictObject({ token: SecretField }).openapi("InvitationLink");
const Acceptance = z
  .strictObject({ token: SecretField, name: NameField, email: z.union([AddressField, z.literal("")]), password: PasswordField })
  .openapi("Acceptance");
const Opened = z.strictObject({ kind: z.enum(["join", "password"]), grants: z.array(GrantForm), expiresAt: z.number() }).openapi("OpenedInvitation");
const Accepted = z.strictObject({ signedIn: z.boolean() }).openapi("Accepted");

/** What whoever holds a one-time link may do with it. The secret travels in bodies, never in addresses, which servers write down. */
export function invitationApi({ store, passwords }: Newsroom) {
  return api()
    .openapi(
      endpoint("POST /invitation", { summary: "What a one-time link is for", request: { body: json(Link) }, responses: answers(Opened) }),
      async (c) => {
        const { staffId, grants, expiresAt } = await openInvitation(store.write, store.clock.now(), c.req.valid("json").token);
        return c.json({ kind: staffId === null ? ("join" as const) : ("password" as const), grants: JSON.parse(grants), expiresAt }, 200);
      },
    )
    .openapi(
      endpoint("POST /invitation/acceptance", {
        summary: "Joins the staff, or sets a new password",
        request: { body: json(Acceptance) },
        responses: answers(Accepted),
      }),
      async (c) => {
        const session = await acceptInvitation(store, passwords, c.req.valid("json"), fromOf(c));
        if (session) keepSession(c, session);
        return c.json({ signedIn: session !== null }, 200);
      },
    );
}

export type InvitationApi = ReturnType<typeof invitationApi>;
