import type { Store } from "./store.ts";

/** An operator who is told of lost mail a month later is told in vain. */
const MAILS_KEPT = 30 * 86_400_000;

/** Takes away what has run out by `now` (UTC ms): readers' sessions and links, with the names and addresses in them, and what is known of letters that ended long ago. */
export async function forgetExpired(store: Store, now: number): Promise<void> {
  const { write } = store;
  const [sessions, links, mails] = await Promise.all([
    write.selectFrom("readerSessions").select("id").where("expiresAt", "<=", now).limit(1).executeTakeFirst(),
    write.selectFrom("readerLinks").select("id").where("expiresAt", "<=", now).limit(1).executeTakeFirst(),
    write
      .selectFrom("mails")
      .select("id")
      .where("endedAt", "<=", now - MAILS_KEPT)
      .limit(1)
      .executeTakeFirst(),
  ]);
  if (!sessions && !links && !mails) return;
  await store.act(async ({ db }) => {
    await db.deleteFrom("readerSessions").where("expiresAt", "<=", now).execute();
    await db.deleteFrom("readerLinks").where("expiresAt", "<=", now).execute();
    await db
      .deleteFrom("mails")
      .where("endedAt", "<=", now - MAILS_KEPT)
      .execute();
  });
}
