import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";

/** For how many days what a channel of the web answers is kept where nothing else is set (a wire's documents: for ever, its reports have no other bytes): a month is enough to read it again by a better reader, and 500 channels fill no disk. */
export const KEEP_DAYS = 30;
/** A hundred years. */
const MOST = 36_500;

/** Sets for how many days a channel's answers are kept byte for byte, null for ever. @throws {Refused} "invalid"; "not-found" */
export async function setKeepDays(store: Store, actor: { id: string }, channelId: string, keepDays: number | null): Promise<void> {
  if (keepDays !== null && !(Number.isInteger(keepDays) && keepDays >= 1 && keepDays <= MOST)) {
    throw new Refused("invalid", `Days are a whole number from 1 to ${MOST}.`, `天数是 1 到 ${MOST} 之间的整数。`, "keepDays");
  }
  return store.act(async (act) => {
    const { numUpdatedRows } = await act.db.updateTable("channels").set({ keepDays }).where("id", "=", channelId).executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refused("not-found", "There is no such channel.", "没有这个渠道。");
    await act.audit(actor.id, "keep-channel", channelId, { days: keepDays });
  });
}
