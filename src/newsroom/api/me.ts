import { z } from "@hono/zod-openapi";
import { ROLES } from "../../core/staff.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

const Me = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    grants: z.array(z.strictObject({ role: z.enum(ROLES), siteId: z.string().nullable(), sectionId: z.string().nullable() })),
  })
  .openapi("Me");

/** Who is signed in. */
export function meApi() {
  return api().openapi(endpoint("GET /me", { summary: "Who is signed in", responses: answers(Me) }), (c) => {
    const { id, name, grants } = c.get("staff");
    return c.json({ id, name, grants: [...grants] }, 200);
  });
}

export type MeApi = ReturnType<typeof meApi>;
