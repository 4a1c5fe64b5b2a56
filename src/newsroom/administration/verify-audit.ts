import { setImmediate as nextTurn } from "node:timers/promises";
import { type AuditCheck, checkAudit } from "../../store/audit.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Rows checked in one turn, about 5 ms, and in one request. */
const TURN = 500;
const REQUEST = 20_000;

/** Checks the next rows of the audit log's chain, in turns; whoever asks goes on from `last` until the end, which is noted in the log. */
export async function verifyAudit(store: Store, actor: Actor, after: number): Promise<AuditCheck> {
  let found: AuditCheck = { broken: null, last: after, isEnd: false };
  for (let done = 0; done < REQUEST && !found.isEnd && found.broken === null; done += TURN) {
    found = await checkAudit(store.write, found.last, TURN);
    await nextTurn();
  }
  if (found.isEnd || found.broken !== null) {
    await store.act((act) => act.audit(actor.id, "verify-audit", "audit-log", { last: found.last, broken: found.broken }));
  }
  return found;
}
