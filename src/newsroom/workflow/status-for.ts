import type { Staff } from "../../core/staff.ts";
import { staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { channelsInTrouble } from "../channels/channels-in-trouble.ts";
import { waitingComments } from "../moderation/comment-queue.ts";
import { waitingPosts } from "../moderation/post-queue.ts";
import { waitingTakedowns } from "../moderation/takedown-list.ts";
import { openTakenBack } from "../taken-back/taken-back-for.ts";
import { brokenWebhooks } from "../webhooks/broken-webhooks.ts";
import { freezeOf } from "./freeze-of.ts";
import { lateSchedules } from "./late-schedules.ts";
import { reviewsFor } from "./reviews-for.ts";

/** More than this is counted as this many. */
const MOST = 500;

/** What every screen shows `staff`: what is late, whether publishing is frozen, and what waits for them. */
export async function statusFor(store: Store, staff: Staff) {
  const { write: db, clock } = store;
  const frozen = await freezeOf(db);
  const nameOf = await staffNames(db, [frozen?.byId ?? null]);
  const notices = await waitingTakedowns(store, staff);
  return {
    late: await lateSchedules(db, clock.now()),
    frozen: frozen && { at: frozen.at, by: nameOf(frozen.byId), reason: frozen.reason },
    awaitingMyReview: (await reviewsFor(store, staff)).length,
    returnedToMe: await returnedTo(store, staff),
    scheduled: (await db.selectFrom("schedules").select("articleId").where("doneAt", "is", null).limit(MOST).execute()).length,
    corrections: (await db.selectFrom("proposedNotices").select("articleId").limit(MOST).execute()).length,
    takenBack: await openTakenBack(store, staff),
    comments: await waitingComments(store, staff),
    posts: await waitingPosts(store, staff),
    takedowns: notices.open,
    lateTakedowns: notices.late,
    brokenWebhooks: await brokenWebhooks(db, staff),
    failingChannels: await channelsInTrouble(store, staff),
  };
}

async function returnedTo({ write: db }: Store, staff: Staff): Promise<number> {
  const rows = await db
    .selectFrom("articleWork")
    .select("articleId")
    .where("openedById", "=", staff.id)
    .where("stage", "=", "draft")
    .where("articleId", "in", (eb) => eb.selectFrom("returns").select("returns.articleId").where("answeredAt", "is", null))
    .limit(MOST)
    .execute();
  return rows.length;
}
