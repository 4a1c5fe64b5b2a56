import { Refused } from "../../core/refused.ts";
import type { Grant } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";
import type { Actor } from "../actor.ts";
import { grantsOf } from "./staff-of.ts";

/**
 * Nobody gives or takes more than they hold: an administrator of one site has no say over another, and none over the whole newsroom.
 * The program itself (`system`) may. @throws {Refused} "not-allowed"
 */
export async function requireMayGive({ db }: Act, actor: Actor, given: readonly Grant[]): Promise<void> {
  if (actor.id === "system") return;
  const held = (await grantsOf(db, actor.id)).filter(({ role }) => role === "administrator");
  const isHeld = (grant: Grant) => held.some(({ siteId, sectionId }) => siteId === null || (sectionId === null && siteId === grant.siteId));
  if (!given.every(isHeld))
    throw new Refused("not-allowed", "You may not give or take rights that reach further than your own.", "不能给予或收回超出您自身范围的权限。");
}
