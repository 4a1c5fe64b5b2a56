import { Refused } from "../../core/refused.ts";
import { newSecret, secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";

/** Gives a push channel a token of 256 bits, which is returned this once, and ends the one before. @throws {Refused} "not-found" where there is no such push channel */
export function renewToken(store: Store, actor: { id: string }, channelId: string): Promise<string> {
  return store.act(async (act) => {
    const { db, now } = act;
    const channel = await db.selectFrom("channels").select("id").where("id", "=", channelId).where("kind", "=", "push").executeTakeFirst();
    if (!channel) throw new Refused("not-found", "There is no such push channel.", "没有这个推送渠道。");
    const token = newSecret();
    const row = { tokenHash: secretHash(token), createdAt: now };
    await db
      .insertInto("pushTokens")
      .values({ channelId, ...row })
      .onConflict((conflict) => conflict.column("channelId").doUpdateSet(row))
      .execute();
    await act.audit(actor.id, "renew-push-token", channelId);
    return token;
  });
}
