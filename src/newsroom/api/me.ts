import { z } from "@hono/zod-openapi";
import { ROLES, type Staff } from "../../core/staff.ts";
import { may } from "../may.ts";
import type { Newsroom } from "../newsroom.ts";
import { type Rule, WHO_MAY } from "../who-may.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

const Me = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    grants: z.array(z.strictObject({ role: z.enum(ROLES), siteId: z.string().nullable(), sectionId: z.string().nullable() })),
    /** A role asks for a second factor and none is set up: until then only the routes of one's own account answer. */
    needsSecondFactor: z.boolean(),
    /** Routes that one may use somewhere, by their key: what the interface offers. */
    may: z.array(z.string()),
  })
  .openapi("Me");

/** Who is signed in. */
export function meApi({ store }: Newsroom) {
  return api().openapi(endpoint("GET /me", { summary: "Who is signed in", responses: answers(Me) }), async (c) => {
    const staff = c.get("staff");
    const { id, name, grants, needsSecondFactor } = staff;
    return c.json({ id, name, grants: [...grants], needsSecondFactor, may: await usableRoutes(store, staff) }, 200);
  });
}

async function usableRoutes({ write }: Newsroom["store"], staff: Staff): Promise<string[]> {
  const usable: string[] = [];
  for (const [key, rule] of Object.entries<Rule>(WHO_MAY)) if (await may(write, staff, rule, [], "any")) usable.push(key);
  return usable;
}

export type MeApi = ReturnType<typeof meApi>;
