import type { Context, MiddlewareHandler } from "hono";
import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import { requireOwnOrigin } from "../../web/accounts/own-origin.ts";
import { may } from "../may.ts";
import type { Newsroom } from "../newsroom.ts";
import { type Standing, standingOf } from "../standing.ts";
import { type ObjectKind, type Rule, WHO_MAY } from "../who-may.ts";
import { fieldsAt } from "./fields-at.ts";
import { matched } from "./matched.ts";

/** What handlers find on the context: who asks. On a route for anyone there may be nobody. */
export type StaffEnv = { Variables: { staff: Staff } };

const READS: Rule = WHO_MAY["GET /articles/{articleId}"];
const MODERATES: Rule = WHO_MAY["GET /moderation/comments"];

/** Lets a request through to its route where the table says so. Everything else stops here: deny by default. */
export function guard({ store, staffOf }: Newsroom): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const route = matched(c);
    if (!route) throw notFound();
    if (c.req.method !== "GET") requireOwnOrigin(c.req.raw.headers);
    const rule: Rule = WHO_MAY[route.key];
    const staff = await staffOf(c.req.raw.headers);
    if (staff) c.set("staff", staff);
    if (rule.roles !== "anyone") {
      if (!staff) throw new Refused("signed-out", "Please sign in.", "请先登录。");
      if (staff.needsSecondFactor && !rule.setup)
        throw new Refused("second-factor", "Your role asks for a second factor. Set one up first.", "您的角色要求两步验证，请先设置。");
      await requireMay(store.write, staff, rule, route.params, c);
    }
    await next();
  };
}

async function requireMay(db: Newsroom["store"]["write"], staff: Staff, rule: Rule, params: Record<string, string>, c: Context): Promise<void> {
  const reach = c.req.method === "GET" ? "any" : "every";
  const objects: Standing[] = [];
  for (const [name, kind] of Object.entries(rule.on ?? {})) {
    const object = await standingOf(db, kind, params[name] ?? "");
    if (!object || !(await mayRead(db, staff, kind, object))) throw notFound();
    objects.push(object);
  }
  if (!(await may(db, staff, rule, objects, reach))) throw notAllowed();
  for (const [field, kind] of Object.entries(rule.body ?? {})) {
    for (const id of fieldsAt(await bodyOf(c), field)) {
      const object = await standingOf(db, kind, id);
      if (!object || !(await mayRead(db, staff, kind, object))) throw new Refused("invalid", `${field} names nothing: ${id}`, `没有这一项：${id}`);
      if (kind !== "article" && !(await may(db, staff, rule, [object], reach))) throw notAllowed();
    }
  }
}

/** What readers sent in: nobody but who moderates it may know that it is there. */
const SENT_IN: readonly ObjectKind[] = ["comment", "post", "takedown", "reader"];

/** Whether its very existence may be known: an article that one may not read is as good as none. */
async function mayRead(db: Newsroom["store"]["write"], staff: Staff, kind: ObjectKind, object: Standing): Promise<boolean> {
  if (SENT_IN.includes(kind)) return may(db, staff, MODERATES, [object], "any");
  return kind !== "article" || may(db, staff, READS, [object], "any");
}

/** A body that is no JSON names nothing; the route itself then says what is wrong with it. */
async function bodyOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return null;
  }
}

function notFound(): Refused {
  return new Refused("not-found", "There is no such thing here, or you may not see it.", "没有这一项，或者您无权查看。");
}

function notAllowed(): Refused {
  return new Refused("not-allowed", "You may not do this.", "您没有这项权限。");
}
