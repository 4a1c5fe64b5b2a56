import type { Reader } from "../../src/portal/readers/reader-of.ts";
import { newId } from "../../src/store/new-id.ts";
import type { Store } from "../../src/store/store.ts";

/** A reader of a site with a confirmed account and no password, as whoever is logged in is known. */
export async function newReader(store: Store, siteId: string, name: string): Promise<Reader> {
  const id = newId("reader", store.clock.now());
  const nothing = { password: null, script: null, size: null, theme: null, blockedAt: null, blockedById: null, erasedAt: null, erasedHash: null };
  const at = store.clock.now();
  await store.act(({ db }) =>
    db
      .insertInto("readers")
      .values({ ...nothing, id, siteId, email: `${id}@example.org`, name, nameKey: `${name} ${id}`, createdAt: at, lookedAt: at, seenAt: at })
      .execute(),
  );
  return { id, siteId, name, sessionId: "", isBlocked: false, hasColumn: false };
}
