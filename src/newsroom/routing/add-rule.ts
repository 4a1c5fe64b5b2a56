import { Refused } from "../../core/refused.ts";
import { newId } from "../../store/new-id.ts";
import { routingRules } from "../../store/routing-rules.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { goodRule, type RuleForm } from "./good-rule.ts";

/** Each report that comes in is held against every one of them. */
const MOST = 200;

/** Adds a rule, last in order, for what comes in from now on; returns its id. @throws {Refused} "invalid"; "too-many" */
export function addRule(store: Store, actor: Actor, form: RuleForm): Promise<string> {
  return store.act(async (act) => {
    const rule = await goodRule(act, form);
    const { length } = await routingRules(act.db);
    if (length >= MOST) throw new Refused("too-many", `There are at most ${MOST} rules; remove one first.`, `最多 ${MOST} 条规则，请先删去一条。`);
    const id = newId("routing-rule", act.now);
    await act.db
      .insertInto("routingRules")
      .values({ id, ...rule, position: length, createdAt: act.now })
      .execute();
    await act.audit(actor.id, "add-routing-rule", id);
    return id;
  });
}
