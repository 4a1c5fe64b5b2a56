import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { setStage } from "../article-work.ts";
import { requireCurrent } from "../edit.ts";
import { nextNumber } from "./next-number.ts";
import { requireAllowed } from "./refusal-of.ts";
import { type Situation, situationOf } from "./situation.ts";

/** What becomes public, and when (UTC ms). */
export interface Scheduling {
  revisionId: string;
  at: number;
}

/** Sets or moves the time at which a signed text becomes public. @throws {Refused} "stale"; "invalid" for a time past or before the embargo's end; "conflict" */
export function schedule(store: Store, actor: Actor, articleId: string, { revisionId, at }: Scheduling): Promise<void> {
  return store.act(async (act) => {
    const situation = await situationOf(act.db, articleId, act.now);
    requireCurrent(situation.revision.id, revisionId);
    requireAllowed("schedule", situation, actor.id);
    requireTime(situation, at);
    const { schedule: open } = situation;
    // One that is moved counts as new: what it met before, it may not meet again.
    if (open) await act.db.deleteFrom("schedules").where("articleId", "=", articleId).where("number", "=", open.number).execute();
    const number = open?.number ?? (await nextNumber(act, "schedules", articleId));
    const row = { articleId, number, revisionId, at, byId: actor.id, createdAt: act.now, doneAt: null, problem: null };
    await act.db.insertInto("schedules").values(row).execute();
    await setStage(act, articleId, "scheduled");
    await act.audit(actor.id, "schedule", articleId, { revision: revisionId, number, at });
  });
}

function requireTime({ now, embargo }: Situation, at: number): void {
  if (at <= now) throw new Refused("invalid", "That time is past; publish at once instead.", "定时时间已过；如需立即发布，请直接发布。");
  if (embargo && at < embargo.until)
    throw new Refused("invalid", "That is before the embargo on this article ends.", "定时时间早于禁发期结束时间，请改到禁发期之后。");
}
