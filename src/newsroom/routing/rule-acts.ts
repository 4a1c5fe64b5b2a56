import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { routingRules } from "../../store/routing-rules.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { goodRule, type RuleForm } from "./good-rule.ts";

/** Changes a rule, for what comes in from now on. @throws {Refused} "not-found"; "invalid" */
export function changeRule(store: Store, actor: Actor, ruleId: string, form: RuleForm): Promise<void> {
  return store.act(async (act) => {
    const rule = await goodRule(act, form);
    const { numUpdatedRows } = await act.db.updateTable("routingRules").set(rule).where("id", "=", ruleId).executeTakeFirst();
    if (numUpdatedRows === 0n) throw notThere();
    await act.audit(actor.id, "change-routing-rule", ruleId);
  });
}

/** Takes a rule away; what it made of reports stays. @throws {Refused} "not-found" */
export function removeRule(store: Store, actor: Actor, ruleId: string): Promise<void> {
  return store.act(async (act) => {
    const { numDeletedRows } = await act.db.deleteFrom("routingRules").where("id", "=", ruleId).executeTakeFirst();
    if (numDeletedRows === 0n) throw notThere();
    await renumber(
      act,
      (await routingRules(act.db)).map(({ id }) => id),
    );
    await act.audit(actor.id, "remove-routing-rule", ruleId);
  });
}

/** Says in which order rules are asked. @throws {Refused} "invalid" where the list is not every rule once */
export function orderRules(store: Store, actor: Actor, ids: readonly string[]): Promise<void> {
  return store.act(async (act) => {
    const all = (await routingRules(act.db)).map(({ id }) => id);
    if ([...ids].sort().join() !== all.sort().join())
      throw new Refused(
        "invalid",
        "The order names each rule once; somebody may have changed them.",
        "次序须包含全部规则，各一次；可能有人刚改过规则。",
      );
    await renumber(act, ids);
    await act.audit(actor.id, "order-routing-rules", "routing", { rules: ids });
  });
}

/** Rules and reports of sections that end follow what stood there; where that went nowhere, they are of no section. */
export async function moveRouted({ db }: Act, sectionIds: readonly string[], intoId: string | null): Promise<void> {
  await db.updateTable("routingRules").set({ sectionId: intoId }).where("sectionId", "in", sectionIds).execute();
  await db.updateTable("reports").set({ sectionId: intoId }).where("sectionId", "in", sectionIds).execute();
}

async function renumber({ db }: Act, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await db.updateTable("routingRules").set({ position }).where("id", "=", id).execute();
}

function notThere(): Refused {
  return new Refused("not-found", "There is no such rule.", "没有这条规则。");
}
