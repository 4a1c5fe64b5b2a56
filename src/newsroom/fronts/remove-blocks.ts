import { FRONT_SLOTS } from "../../core/block.ts";
import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";

/** Takes blocks away with what was chosen for them. */
export async function removeBlocks({ db, touch }: Act, blockIds: readonly string[]): Promise<void> {
  if (blockIds.length === 0) return;
  await db.deleteFrom("pinEnds").where("blockId", "in", blockIds).execute();
  await db.deleteFrom("blockItems").where("blockId", "in", blockIds).execute();
  await db.deleteFrom("blocks").where("id", "in", blockIds).execute();
  touch(...blockIds.map(tags.block));
}

/** Takes away the fronts of sections that end. Their history stays. */
export async function removeFronts(act: Act, sectionIds: readonly string[]): Promise<void> {
  const blocks = await act.db.selectFrom("blocks").select("id").where("slot", "in", FRONT_SLOTS).where("sectionId", "in", sectionIds).execute();
  await removeBlocks(
    act,
    blocks.map(({ id }) => id),
  );
}
