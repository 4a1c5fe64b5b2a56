import { timingSafeEqual } from "node:crypto";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";

/** The push channel of that id whose token this is, or null: one that is unknown and one whose token is another are told from each other neither by the answer nor by its time. */
export async function channelOfToken({ write }: Store, channelId: string, token: string): Promise<ChannelRow | null> {
  const row = await write
    .selectFrom("channels as c")
    .innerJoin("pushTokens as t", "t.channelId", "c.id")
    .selectAll("c")
    .select("t.tokenHash")
    .where("c.id", "=", channelId.replaceAll("\0", ""))
    .where("c.kind", "=", "push")
    .executeTakeFirst();
  const { tokenHash = secretHash(""), ...channel } = row ?? {};
  const isRight = timingSafeEqual(Buffer.from(secretHash(token)), Buffer.from(tokenHash));
  return row && isRight ? (channel as ChannelRow) : null;
}
