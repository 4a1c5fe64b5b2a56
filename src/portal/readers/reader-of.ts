import type { Context } from "hono";
import { siteByHost } from "../../store/published/site-by-host.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import { hostOf, sessionCookie } from "../../web/accounts/session-cookie.ts";
import type { Portal } from "../context.ts";
import { lastsUntil } from "./sessions.ts";

/** A reader who is logged in. Each site has readers of its own: an id means nobody on another. */
export interface Reader {
  id: string;
  siteId: string;
  name: string;
  sessionId: string;
  /** A moderator lets them write nothing here (comments, posts); their own page still opens. */
  isBlocked: boolean;
  /** They write a column of the site. */
  hasColumn: boolean;
}

/** How exactly the last use of a session is kept, ms: a write an hour, not one a request. */
const USE_NOTED_EVERY = 3_600_000;

/** Who asks, by the session's cookie; null where there is none, it has ended, or it is of another site than the host's. Looked up at each request. */
export async function readerOf(c: Context, { store }: Pick<Portal, "store">): Promise<Reader | null> {
  const { headers } = c.req.raw;
  const secret = sessionCookie(headers, "reader");
  if (!secret) return null;
  const site = await siteByHost(store, hostOf(headers));
  const now = store.clock.now();
  const found = await store.write
    .selectFrom("readerSessions")
    .innerJoin("readers", "readers.id", "readerSessions.readerId")
    .leftJoin("columnists", "columnists.readerId", "readers.id")
    .select([
      "readerSessions.id as sessionId",
      "readers.id",
      "readers.siteId",
      "columnists.sectionId as columnId",
      "name",
      "blockedAt",
      "readerSessions.createdAt",
      "usedAt",
    ])
    .where("tokenHash", "=", secretHash(secret))
    .where("expiresAt", ">", now)
    .where("erasedAt", "is", null)
    .where("readers.siteId", "=", site?.id ?? "")
    .executeTakeFirst();
  if (!found) return null;
  const { id, siteId, sessionId, createdAt } = found;
  if (now - found.usedAt >= USE_NOTED_EVERY) await noteUse(store, sessionId, createdAt);
  return { id, siteId, name: found.name ?? "", sessionId, isBlocked: found.blockedAt !== null, hasColumn: found.columnId !== null };
}

/** A session's last use is no act: nobody asks who did it. */
function noteUse(store: Store, sessionId: string, createdAt: number): Promise<unknown> {
  return store.act(({ db, now }) =>
    db
      .updateTable("readerSessions")
      .set({ usedAt: now, expiresAt: lastsUntil(createdAt, now) })
      .where("id", "=", sessionId)
      .execute(),
  );
}
