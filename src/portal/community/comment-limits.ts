import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { within } from "../../web/accounts/within.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Comments that one reader may send, and one network (a school, an office) all together. Ours: no conversation is faster. */
const OF_READER = { minute: 4, day: 60 };
const OF_NETWORK = { minute: 20, day: 500 };

/** Reports that one reader may send a day. Ours. */
const REPORTS = 30;

/** Counts a comment before it is kept; `network` is as `clientNetwork` names it, or empty. @throws {Refused} "too-many" */
export async function countComment(store: Store, readerId: string, network: string): Promise<void> {
  const senders = [{ of: `comments of ${readerId}`, ...OF_READER }, ...(network === "" ? [] : [{ of: `comments from ${network}`, ...OF_NETWORK }])];
  const inMinute = senders.map(({ of, minute }) => ({ of: `${of}, a minute`, most: minute, during: MINUTE }));
  if (!(await within(store, inMinute))) throw new Refused("too-many", "That was quick; wait a minute, please.", "发得太快了，请过一分钟再发。");
  const inDay = senders.map(({ of, day }) => ({ of: `${of}, a day`, most: day, during: DAY }));
  if (!(await within(store, inDay))) throw new Refused("too-many", "That is enough for today.", "今天的评论已经很多了，请明天再来。");
}

/** Counts a report before it is kept. @throws {Refused} "too-many" */
export async function countReport(store: Store, readerId: string): Promise<void> {
  if (!(await within(store, [{ of: `reports of ${readerId}`, most: REPORTS, during: DAY }])))
    throw new Refused("too-many", "That is enough for today.", "今天的举报已经很多了，请明天再来。");
}
