import type { ArrangedBlock } from "../core/block.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { putArrangement } from "./fronts/put-arrangement.ts";

/** Sets all blocks of a site's home page, whatever stood there; one that is not named is taken away. Returns their ids, in order. @throws {Refused} "invalid" */
export function arrange(store: Store, actor: Actor, siteId: string, blocks: readonly ArrangedBlock[]): Promise<string[]> {
  return store.act(async (act) => (await putArrangement(act, actor, { siteId, sectionId: null }, { blocks })).ids);
}
