import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** Ends the session that asks. */
export function logOut(store: Store, { id, sessionId }: Reader): Promise<void> {
  return endSession(store, id, sessionId);
}

/** Ends one session of a reader's own; one that is not theirs, or has ended, is left as it is. */
export function endSession(store: Store, readerId: string, sessionId: string): Promise<void> {
  return store.act(async (act) => {
    const ended = await act.db
      .deleteFrom("readerSessions")
      .where("id", "=", sessionId)
      .where("readerId", "=", readerId)
      .returning("id")
      .executeTakeFirst();
    if (ended) await act.audit(readerId, "log-out", readerId);
  });
}
