import { articleById } from "../../store/articles.ts";
import { newId } from "../../store/new-id.ts";
import { newSecret, secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

const LIFE = 24 * 3_600_000;

/** Makes a link that shows the newest text of one article for 24 hours; the token (256 bits, base64url) is told this once. @throws {Refused} "not-found" */
export async function openPreview(store: Store, actor: Actor, articleId: string): Promise<{ id: string; token: string; expiresAt: number }> {
  const token = newSecret();
  return store.act(async (act) => {
    await articleById(act.db, articleId);
    const id = newId("preview", act.now);
    const expiresAt = act.now + LIFE;
    const row = { id, articleId, tokenHash: secretHash(token), byId: actor.id, at: act.now, expiresAt, revokedAt: null };
    await act.db.insertInto("previews").values(row).execute();
    await act.audit(actor.id, "open-preview", articleId, { preview: id });
    return { id, token, expiresAt };
  });
}
