import { statfs } from "node:fs/promises";
import { lastBackup } from "../../newsroom/administration/backups-of.ts";
import { nightlyOf } from "../../newsroom/administration/nightly.ts";
import { expiredInPublic } from "../../newsroom/library/expired-in-public.ts";
import { freezeOf } from "../../newsroom/workflow/freeze-of.ts";
import { lateSchedules } from "../../newsroom/workflow/late-schedules.ts";
import { backlogOf } from "../../store/backlog.ts";
import { mailState } from "../../store/mail-state.ts";
import { sites } from "../../store/published/sites.ts";
import { openTakedowns } from "../../store/takedowns.ts";
import type { Examination } from "./finding.ts";

/** Below this a newsroom's day of pictures may fill the disk. */
const LEAST_FREE_GB = 1;

/** How the newsroom does, from a few rows each: for `doctor` and for whoever asks every minute. */
export const STATE: readonly Examination[] = [
  async (_, { data: folder }) => {
    const { bavail, bsize } = await statfs(folder);
    const free = (bavail * bsize) / 1e9;
    return { well: free >= LEAST_FREE_GB, finding: `data folder ${folder}, ${free.toFixed(1)} GB free` };
  },
  async (store) => {
    const { expired, expiring, articles } = await expiredInPublic(store);
    return {
      well: articles === 0,
      finding: `rights in the library: ${expired} ended, ${expiring} end within a month; ${articles} public articles show one that ended`,
    };
  },
  async (store) => {
    const { open, late } = await openTakedowns(store);
    return { well: late === 0, finding: `${open} take-down notices open, ${late === 0 ? "none" : late} longer than their sites promise` };
  },
  async (store, { smtpUrl }) => {
    const { waiting, late, lost, problem } = await mailState(store, store.clock.now());
    const way = smtpUrl === null ? "no mail server is set, letters are written to the data folder" : `mail by ${new URL(smtpUrl).hostname}`;
    const isNeeded = smtpUrl === null && (await sites(store)).some(({ origin, registration }) => origin !== null && registration === "open");
    const said = problem === null ? "" : `; last said: ${problem}`;
    return {
      well: late === 0 && lost === 0 && !isNeeded,
      finding: `${way}${isNeeded ? ", although a public site lets readers register" : ""}; letters: ${waiting} waiting, ${late} late, ${lost} given up this week${said}`,
    };
  },
  async (store) => {
    const late = await lateSchedules(store.write, store.clock.now());
    const frozen = await freezeOf(store.write);
    const since = frozen ? `; publishing is frozen since ${new Date(frozen.at).toISOString()}` : "";
    return { well: late === 0, finding: `${late === 0 ? "no" : late} publications late${since}` };
  },
  async (store) => {
    const [last, nightly] = [await lastBackup(store), await nightlyOf(store.write)];
    const late = nightly !== null && (last === null || last < store.clock.now() - BACKUP_AGE);
    const made = last === null ? "no backup yet" : `last backup of ${new Date(last).toISOString().slice(0, 16)} UTC`;
    return { well: !late, finding: `${made} in ${store.backups}${nightly ? "" : "; none is made by itself"}` };
  },
  async (store) => {
    const { channels, pages, messages } = await backlogOf(store.write, store.clock.now());
    const { all, paused, failing, late } = channels;
    return {
      well: late === 0,
      finding: `${all} channels: ${late === 0 ? "none" : late} late, ${failing} failing, ${paused} paused; waiting: ${pages} pages, ${messages} messages to webhooks`,
    };
  },
];

/** A nightly backup is a day old at most; two hours for making it. */
const BACKUP_AGE = 26 * 3_600_000;
