import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";

/** The article that a preview link shows, or null: unknown, expired, revoked. */
export async function articleOfPreview({ write: db, clock }: Store, token: string): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const row = await db
    .selectFrom("previews")
    .select("articleId")
    .where("tokenHash", "=", secretHash(token))
    .where("expiresAt", ">", clock.now())
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return row?.articleId ?? null;
}
