import type { Channel } from "../../core/channel.ts";
import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Gives a channel another name, and says whether pages are read beside what it brings. @throws {Refused} "not-found"; "invalid" without a name */
export function changeChannel(store: Store, actor: Actor, channelId: string, { name, follow }: Pick<Channel, "name" | "follow">): Promise<void> {
  return store.act(async (act) => {
    if (name.trim() === "") throw new Refused("invalid", "A channel needs a name.", "请给渠道起个名字。", "name");
    const { numUpdatedRows } = await act.db.updateTable("channels").set({ name: name.trim(), follow }).where("id", "=", channelId).executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refused("not-found", "There is no such channel.", "没有这个渠道。");
    await act.audit(actor.id, "change-channel", channelId, { follow });
  });
}
