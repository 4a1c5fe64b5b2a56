import { WEB_KINDS } from "../../core/channel.ts";
import { Refused } from "../../core/refused.ts";
import { sourceById } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import type { ChannelActs, Sight } from "./channel-acts.ts";

/** What a channel would bring now, read in its source's zone. @throws {Refused} "not-found"; "invalid" for a channel that is not on the web; what looking at its address refuses */
export async function lookAtChannel({ write: db }: Store, { look }: Pick<ChannelActs, "look">, channelId: string): Promise<Sight> {
  const channel = await db.selectFrom("channels").select(["address", "sourceId", "kind"]).where("id", "=", channelId).executeTakeFirst();
  const source = channel && (await sourceById(db, channel.sourceId));
  if (!channel || !source) throw new Refused("not-found", "There is no such channel.", "没有这个渠道。");
  const kind = WEB_KINDS.find((one) => one === channel.kind);
  if (!kind) throw new Refused("invalid", "Only what lies on the web can be looked at.", "只有网上的渠道可以测试；文件夹和推入的渠道等对方送来。");
  return look(channel.address, source.zone, kind);
}
