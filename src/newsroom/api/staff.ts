import { z } from "@hono/zod-openapi";
import { ROLES } from "../../core/staff.ts";
import { changeGrants } from "../accounts/change-grants.ts";
import { changeStatus } from "../accounts/change-status.ts";
import { endAllSessions, endSession } from "../accounts/end-session.ts";
import { sessionsOf } from "../accounts/own-account.ts";
import { passwordLink } from "../accounts/password-link.ts";
import { resetSecondFactors } from "../accounts/reset-second-factors.ts";
import { secondFactorRoles, setSecondFactorRoles } from "../accounts/second-factor-roles.ts";
import { staffList } from "../accounts/staff-list.ts";
import type { Newsroom } from "../newsroom.ts";
import { Done, GrantForm, GrantsField, LinkAnswer, SessionAnswer } from "./account-forms.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";

const Person = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    status: z.enum(["active", "disabled"]),
    grants: z.array(GrantForm),
    totp: z.boolean(),
    passkeys: z.number(),
    sessions: z.number(),
    usedAt: z.number().nullable(),
  })
  .openapi("StaffMember");
const People = z.strictObject({ staff: z.array(Person) });
const Sessions = z.strictObject({ sessions: z.array(SessionAnswer) });
const RolesForm = z.strictObject({ roles: z.array(z.enum(ROLES)).max(ROLES.length) });
const params = z.object({ staffId: z.string() });
const done = { done: true } as const;

/** Who is on the staff, with which rights, in which sessions. */
export function staffApi({ store }: Newsroom) {
  return api()
    .openapi(endpoint("GET /staff", { summary: "Everybody on the staff", responses: answers(People) }), async (c) =>
      c.json({ staff: await staffList(store) }, 200),
    )
    .openapi(
      endpoint("GET /staff/{staffId}/sessions", { summary: "Somebody's sessions", request: { params }, responses: answers(Sessions) }),
      async (c) => c.json({ sessions: await sessionsOf(store, c.req.valid("param").staffId, c.get("staff").sessionId) }, 200),
    )
    .openapi(
      endpoint("DELETE /staff/{staffId}/sessions", { summary: "Ends all of somebody's sessions", request: { params }, responses: answers(Done) }),
      async (c) => {
        await endAllSessions(store, c.get("staff"), c.req.valid("param").staffId);
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("DELETE /staff/{staffId}/sessions/{sessionId}", {
        summary: "Ends one of somebody's sessions",
        request: { params: z.object({ staffId: z.string(), sessionId: z.string() }) },
        responses: answers(Done),
      }),
      async (c) => {
        const { staffId, sessionId } = c.req.valid("param");
        await endSession(store, c.get("staff"), staffId, sessionId);
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("PUT /staff/{staffId}/grants", {
        summary: "Gives somebody these rights instead of theirs; ends their sessions",
        request: { params, body: json(z.strictObject({ grants: GrantsField })) },
        responses: answers(Done),
      }),
      async (c) => {
        await changeGrants(store, c.get("staff"), c.req.valid("param").staffId, c.req.valid("json").grants);
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("PUT /staff/{staffId}/status", {
        summary: "Lets somebody in or keeps them out; ends their sessions",
        request: { params, body: json(z.strictObject({ status: z.enum(["active", "disabled"]) })) },
        responses: answers(Done),
      }),
      async (c) => {
        await changeStatus(store, c.get("staff"), c.req.valid("param").staffId, c.req.valid("json").status);
        return c.json(done, 200);
      },
    )
    .openapi(
      endpoint("POST /staff/{staffId}/password-link", {
        summary: "A link by which somebody chooses a new password",
        request: { params },
        responses: answers(LinkAnswer),
      }),
      async (c) => c.json(await passwordLink(store, c.get("staff"), c.req.valid("param").staffId), 200),
    )
    .openapi(
      endpoint("DELETE /staff/{staffId}/second-factors", {
        summary: "Takes somebody's second factors away; ends their sessions",
        request: { params },
        responses: answers(Done),
      }),
      async (c) => {
        await resetSecondFactors(store, c.get("staff"), c.req.valid("param").staffId);
        return c.json(done, 200);
      },
    )
    .openapi(endpoint("GET /second-factor-roles", { summary: "Roles that ask for a second factor", responses: answers(RolesForm) }), async (c) =>
      c.json({ roles: await secondFactorRoles(store) }, 200),
    )
    .openapi(
      endpoint("PUT /second-factor-roles", {
        summary: "Sets the roles that ask for a second factor",
        request: { body: json(RolesForm) },
        responses: answers(Done),
      }),
      async (c) => {
        await setSecondFactorRoles(store, c.get("staff"), c.req.valid("json").roles);
        return c.json(done, 200);
      },
    );
}

export type StaffApi = ReturnType<typeof staffApi>;
