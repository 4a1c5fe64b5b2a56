import { Refused } from "../../../core/refused.ts";
import { newId } from "../../../store/new-id.ts";
import type { Store } from "../../../store/store.ts";
import type { Actor } from "../../actor.ts";
import { goodName } from "../good-name.ts";
import { importPlan, type Step } from "./import-plan.ts";

/** Names of one act: with SQLite some 20 ms, in which nobody else writes. */
const SLICE = 200;

/** What was done. Broken rows changed nothing. */
export interface Imported {
  added: number;
  changed: number;
  same: number;
  broken: number;
}

/**
 * Does what `importPlan` showed, a slice of the file an act: broken off, it is done by giving the same file again.
 * @param digest of the plan that somebody saw
 * @throws {Refused} "stale" where the table changed since and the plan would be another
 */
export async function importNames(store: Store, actor: Actor, csv: string, digest: string): Promise<Imported> {
  const plan = await importPlan(store, csv);
  if (plan.digest !== digest)
    throw new Refused("stale", "The table changed since this was shown; look at it again.", "名称表在您查看之后有了改动，请重新查看一遍。");
  for (let from = 0; from < plan.steps.length; from += SLICE) await put(store, actor, plan.steps.slice(from, from + SLICE));
  const added = plan.steps.filter(({ act }) => act === "add").length;
  return { added, changed: plan.steps.length - added, same: plan.same, broken: plan.broken.length };
}

function put(store: Store, actor: Actor, steps: readonly Step[]): Promise<void> {
  return store.act(async ({ db, now, audit }) => {
    const added = steps.filter(({ before }) => before === null);
    if (added.length > 0)
      await db
        .insertInto("knownNames")
        .values(added.map(({ form }) => ({ id: newId("name", now), ...goodName(form), createdAt: now, changedAt: now })))
        .execute();
    for (const { form, before } of steps)
      if (before)
        await db
          .updateTable("knownNames")
          .set({ ...goodName(form), changedAt: now })
          .where("id", "=", before.id)
          .execute();
    await audit(actor.id, "import-names", "names", { added: added.length, changed: steps.length - added.length });
  });
}
