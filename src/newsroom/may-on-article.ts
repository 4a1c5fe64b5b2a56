import type { Kysely } from "kysely";
import type { Staff } from "../core/staff.ts";
import type { Schema } from "../store/schema.ts";
import { may } from "./may.ts";
import { standingOf } from "./standing.ts";
import { type Rule, WHO_MAY } from "./who-may.ts";

/** Keys of the routes on this article that the table lets `staff` use; what they name beside the article, and its state, may still refuse. */
export async function mayOnArticle(db: Kysely<Schema>, staff: Staff, articleId: string): Promise<string[]> {
  const standing = await standingOf(db, "article", articleId);
  if (!standing) return [];
  const allowed: string[] = [];
  const known = new Map<string, boolean>(); // most routes share one of a few rules
  for (const [key, given] of Object.entries(WHO_MAY)) {
    const rule: Rule = given;
    if (rule.on?.["articleId"] !== "article") continue;
    const reach = key.startsWith("GET ") ? "any" : "every";
    const alike = JSON.stringify([rule.roles, rule.own, rule.everywhere, reach]);
    const answer = known.get(alike) ?? (await may(db, staff, rule, [standing], reach));
    known.set(alike, answer);
    if (answer) allowed.push(key);
  }
  return allowed;
}
