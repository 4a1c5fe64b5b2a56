import type { Source } from "../core/source.ts";
import { newId } from "../store/new-id.ts";
import { sourceByName } from "../store/sources.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { putSource } from "./administration/put-source.ts";

/** Adds a source, or changes the one that goes by its first Chinese name, and returns its id. @throws {Refused} "conflict" where another has one of its names */
export function defineSource(store: Store, actor: Actor, source: Omit<Source, "id">): Promise<string> {
  return store.act(async (act) => {
    const known = await sourceByName(act.db, source.names.zh[0] ?? "");
    const id = known?.id ?? newId("source", act.now);
    await putSource(act, { ...known, ...source, id });
    await act.audit(actor.id, "define-source", id);
    return id;
  });
}
