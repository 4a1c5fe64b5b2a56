import { type Post, sendMails } from "../deliver/send-mails.ts";
import type { Deliveries } from "../deliver/webhooks.ts";
import { openGrouping } from "../ingest/events/group-reports.ts";
import type { Visits } from "../ingest/poll/visits.ts";
import { forgetExpired } from "../store/forget-expired.ts";
import type { Store } from "../store/store.ts";
import { compareReportsDue } from "./compare-reports.ts";
import { endPinsDue } from "./end-pins.ts";
import { followChanges } from "./follow-changes.ts";
import { forgetAnswersDue } from "./forget-answers.ts";
import { keepBackups } from "./keep-backups.ts";
import { publishDue } from "./publish-due.ts";
import { refillSearchDue } from "./refill-search.ts";
import { relateEarlierDue } from "./relate-earlier.ts";
import { turnDaysDue } from "./turn-days.ts";

/** A schedule is by the minute; a second late is on time. */
const EVERY = 1_000;

/** What the worker looks after; each is given the time that it may go by, and may be called again at once without doing a thing twice. */
type Duty = (store: Store, now: number, log: (error: unknown) => void) => Promise<void>;

/** Side by side, so that a long backup holds no publication up. */
const DUTIES: readonly Duty[] = [
  publishDue,
  endPinsDue,
  turnDaysDue,
  followChanges,
  refillSearchDue,
  relateEarlierDue,
  compareReportsDue,
  keepBackups,
  forgetExpired,
  forgetAnswersDue,
];

/** A worker that runs until it is stopped. */
export interface Worker {
  /** Ends it when what it is at is done. */
  stop(): Promise<void>;
}

/** Ways out of the house: letters, what webhooks are told, and visits to the hosts of channels. */
export interface WaysOut {
  post: Post;
  deliveries: Deliveries;
  visits: Visits;
}

/** Looks every second for what is due by the store's steady clock, what leaves the house included. Several on one database do nothing twice: each duty claims its rows in its own act. */
export function runWorker(store: Store, { post, deliveries, visits }: WaysOut, log: (error: unknown) => void): Worker {
  const grouping = openGrouping();
  const duties: Duty[] = [
    ...DUTIES,
    (_, now) => grouping.look(store, now),
    (_, now) => sendMails(store, post, now),
    (_, now) => deliveries.look(now),
    (_, now) => visits.look(now),
  ];
  const running = duties.map((duty) => repeat(() => duty(store, store.steady.now(), log).catch(log)));
  return {
    async stop() {
      await Promise.all(running.map(({ stop }) => stop()));
      await Promise.all([deliveries.stop(), visits.stop(), grouping.stop(store)]);
    },
  };
}

function repeat(look: () => Promise<void>): Worker {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round = again();

  async function again(): Promise<void> {
    await look();
    if (!stopped) timer = setTimeout(() => (round = again()), EVERY);
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
