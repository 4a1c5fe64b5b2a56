import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** A session as its owner sees it; times UTC ms. */
export interface SessionView {
  id: string;
  isCurrent: boolean;
  network: string;
  userAgent: string;
  begunAt: number;
  /** To the hour. */
  usedAt: number;
}

/** A reader's sessions that have not ended, the newest first. */
export async function ownSessions({ write, clock }: Store, { id, sessionId }: Reader): Promise<SessionView[]> {
  const rows = await write
    .selectFrom("readerSessions")
    .selectAll()
    .where("readerId", "=", id)
    .where("expiresAt", ">", clock.now())
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    isCurrent: row.id === sessionId,
    network: row.network,
    userAgent: row.userAgent,
    begunAt: row.createdAt,
    usedAt: row.usedAt,
  }));
}
