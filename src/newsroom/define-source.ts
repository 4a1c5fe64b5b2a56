import { Refused } from "../core/refused.ts";
import type { Source } from "../core/source.ts";
import { newId } from "../store/new-id.ts";
import { sourceByName } from "../store/sources.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";

/** Adds a source, or changes the one that goes by its first Chinese name, and returns its id. @throws {Refused} "conflict" where another has one of its names */
export function defineSource(store: Store, actor: Actor, source: Omit<Source, "id">): Promise<string> {
  return store.act(async (act) => {
    const { names, ...rest } = source;
    const known = await sourceByName(act.db, names.zh[0] ?? "");
    const id = known?.id ?? newId("source", act.now);
    const row = { ...rest, id, names: JSON.stringify(names) };
    await act.db
      .insertInto("sources")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
    await act.db.deleteFrom("sourceNames").where("sourceId", "=", id).execute();
    for (const name of new Set([...names.zh, ...(names.ru ?? []), ...(names.en ?? [])])) {
      if (await sourceByName(act.db, name)) throw new Refused("conflict", `Another source goes by the name ${name}.`);
      await act.db.insertInto("sourceNames").values({ name, sourceId: id }).execute();
    }
    await act.audit(actor.id, "define-source", id);
    return id;
  });
}
