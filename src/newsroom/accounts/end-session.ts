import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireMayGive } from "./may-give.ts";
import { endSessions } from "./sessions.ts";
import { grantsOf } from "./staff-of.ts";

/** Ends one session of `staffId`, their own or another's. @throws {Refused} "not-allowed"; "not-found" where it is none of theirs */
export function endSession(store: Store, actor: Actor, staffId: string, sessionId: string): Promise<void> {
  return store.act(async (act) => {
    if (actor.id !== staffId) await requireMayGive(act, actor, await grantsOf(act.db, staffId));
    const ended = await act.db
      .deleteFrom("staffSessions")
      .where("id", "=", sessionId)
      .where("userId", "=", staffId)
      .returning("id")
      .executeTakeFirst();
    if (!ended) throw new Refused("not-found", "There is no such session.", "没有这个登录会话。");
    await act.audit(actor.id, "end-session", sessionId, { staff: staffId });
  });
}

/** Ends all sessions of `staffId`. @throws {Refused} "not-allowed" where their rights reach further than the actor's */
export function endAllSessions(store: Store, actor: Actor, staffId: string): Promise<void> {
  return store.act(async (act) => {
    if (actor.id !== staffId) await requireMayGive(act, actor, await grantsOf(act.db, staffId));
    await endSessions(act, staffId);
    await act.audit(actor.id, "end-sessions", staffId);
  });
}
