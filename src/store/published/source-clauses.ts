import type { SourceClause } from "../../core/source.ts";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const all = prepared((db) => db.selectFrom("sourceClauses").selectAll());

/** Every source's, by its id: a few hundred short rows. */
export async function sourceClauses(store: Store): Promise<Map<string, SourceClause>> {
  return new Map((await all(store, {})).map(({ sourceId, own, clause }) => [sourceId, { own: own === 1, clause }]));
}
