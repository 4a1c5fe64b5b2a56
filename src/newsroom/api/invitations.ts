import { z } from "@hono/zod-openapi";
import { invite } from "../accounts/invite.ts";
import { revokeInvitation } from "../accounts/revoke-invitation.ts";
import { invitationList } from "../accounts/staff-list.ts";
import type { Newsroom } from "../newsroom.ts";
import { Done, GrantForm, GrantsField, LinkAnswer } from "./account-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";

const NewInvitation = z.strictObject({ label: z.string().max(100), grants: GrantsField }).openapi("NewInvitation");
const Invitation = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    grants: z.array(GrantForm),
    byName: z.string(),
    createdAt: z.number(),
    expiresAt: z.number(),
    state: z.enum(["open", "expired", "used", "revoked"]),
  })
  .openapi("Invitation");

/** Invitations to join the staff. */
export function invitationsApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /invitations", { summary: "The newest invitations", responses: answers(z.strictObject({ invitations: z.array(Invitation) })) }),
      async (c) => c.json({ invitations: await invitationList(store) }, 200),
    )
    .openapi(
      endpoint("POST /invitations", {
        summary: "Invites somebody; the link is answered once",
        request: { body: json(NewInvitation) },
        responses: answers(LinkAnswer),
      }),
      async (c) => c.json(await invite(store, c.get("staff"), c.req.valid("json")), 200),
    )
    .openapi(
      endpoint("DELETE /invitations/{invitationId}", {
        summary: "Takes an open invitation back",
        request: { params: z.object({ invitationId: z.string() }) },
        responses: answers(Done),
      }),
      async (c) => {
        await revokeInvitation(store, c.get("staff"), c.req.valid("param").invitationId);
        return c.json({ done: true as const }, 200);
      },
    );
}

export type InvitationsApi = ReturnType<typeof invitationsApi>;
