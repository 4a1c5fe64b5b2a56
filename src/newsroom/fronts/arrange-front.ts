import type { ArrangedBlock, Front } from "../../core/block.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type Head, headOf, requireHead } from "./head-of.ts";
import { listedOn } from "./on-front.ts";
import { putArrangement } from "./put-arrangement.ts";

/** All blocks of a front as an editor wants them, and the number of the arrangement that he began from. */
export interface Arranging {
  basedOn: number;
  blocks: readonly ArrangedBlock[];
}

/**
 * Publishes an arrangement of a front and returns its number.
 * @throws {Refused} "stale" where another was published since; "invalid" for an article that does not stand there, or a pin that would end in the past
 */
export function arrangeFront(store: Store, actor: Actor, front: Front, { basedOn, blocks }: Arranging): Promise<number> {
  return store.act(async (act) => {
    const head = await headOf(act.db, front);
    requireHead(head, basedOn);
    await requireListed(act, front, blocks, head);
    requireEndsAhead(act, blocks, head);
    return (await putArrangement(act, actor, front, { blocks })).number;
  });
}

/** What stood there before may have fallen out meanwhile: it is not shown, and hinders nobody. */
async function requireListed({ db }: Act, front: Front, blocks: readonly ArrangedBlock[], head: Head): Promise<void> {
  const before = new Set(head.blocks.flatMap(({ articleIds }) => articleIds));
  const added = [...new Set(blocks.flatMap(({ articleIds }) => articleIds))].filter((id) => !before.has(id));
  const listed = await listedOn(db, front, added);
  const missing = added.find((id) => !listed.has(id));
  if (missing !== undefined)
    throw new Refused(
      "invalid",
      `Article ${missing} is not public here.`,
      `稿件 ${missing} 没有在${front.sectionId ? "本栏目" : "本站"}发布，不能放上版面。`,
    );
}

/** A pin that ended since the editor began is left out; one that is set to a time past is a mistake. */
function requireEndsAhead({ now }: Act, blocks: readonly ArrangedBlock[], head: Head): void {
  const before = new Set(head.blocks.flatMap(({ ends = {} }) => Object.entries(ends).map(([id, endsAt]) => `${id} ${endsAt}`)));
  const late = blocks.some(({ ends = {} }) => Object.entries(ends).some(([id, endsAt]) => endsAt <= now && !before.has(`${id} ${endsAt}`)));
  if (late) throw new Refused("invalid", "A pin would end in the past; choose a later time.", "有稿件的到期时间已过，请改晚一些。");
}
