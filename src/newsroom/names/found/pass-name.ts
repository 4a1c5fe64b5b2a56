import type { NameKind } from "../../../core/known-name.ts";
import type { Store } from "../../../store/store.ts";
import type { Actor } from "../../actor.ts";

/** Puts a candidate aside for good, or has it offered again. Names of people that are nobody's are no ids: the log holds none of them. */
export function passName(store: Store, actor: Actor, { kind, name }: { kind: NameKind; name: string }, isPassed: boolean): Promise<void> {
  return store.act(async ({ db, now, audit }) => {
    await db.deleteFrom("passedNames").where("kind", "=", kind).where("name", "=", name).execute();
    if (isPassed) await db.insertInto("passedNames").values({ kind, name, at: now, byId: actor.id }).execute();
    await audit(actor.id, "pass-name", "names", { kind, isPassed });
  });
}
