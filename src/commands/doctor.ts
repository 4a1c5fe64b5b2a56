import { statfs } from "node:fs/promises";
import type { Config } from "../config.ts";
import { lastBackup } from "../newsroom/administration/backups-of.ts";
import { nightlyOf } from "../newsroom/administration/nightly.ts";
import { expiredInPublic } from "../newsroom/library/expired-in-public.ts";
import { freezeOf } from "../newsroom/workflow/freeze-of.ts";
import { lateSchedules } from "../newsroom/workflow/late-schedules.ts";
import { indexGap } from "../search/index-gap.ts";
import { firstBrokenAudit } from "../store/audit.ts";
import { damage, missingBlobs } from "../store/integrity.ts";
import { mailState } from "../store/mail-state.ts";
import { sites } from "../store/published/sites.ts";
import { openStore, type Store } from "../store/store.ts";
import { openTakedowns } from "../store/takedowns.ts";
import type { Command } from "./command.ts";
import { systemClock } from "./system-clock.ts";

export const command: Command = {
  summary: "checks the data and the machine, and says what is not well",
  usage: "",
  options: {},
  async run({ config, out }) {
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, backups: config.backups, clock: systemClock });
    try {
      let isWell = true;
      for (const examine of EXAMINATIONS) {
        const { well, finding } = await examine(store, config);
        out(`${well ? "ok  " : "BAD "} ${finding}\n`);
        isWell &&= well;
      }
      return isWell ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

interface Finding {
  well: boolean;
  finding: string;
}

/** Below this a newsroom's day of pictures may fill the disk. */
const LEAST_FREE_GB = 1;

const EXAMINATIONS: ((store: Store, config: Config) => Promise<Finding>)[] = [
  async ({ engine }) => ({
    well: true,
    finding: `Node ${process.versions.node}, ${engine === "sqlite" ? `SQLite ${process.versions["sqlite"]}` : "PostgreSQL"}`,
  }),
  async (_, { data: folder }) => {
    const { bavail, bsize } = await statfs(folder);
    const free = (bavail * bsize) / 1e9;
    return { well: free >= LEAST_FREE_GB, finding: `data folder ${folder}, ${free.toFixed(1)} GB free` };
  },
  async (store) => {
    const found = await damage(store);
    return { well: found === null, finding: found === null ? "database whole" : `database damaged: ${found}` };
  },
  async (store) => {
    const broken = await firstBrokenAudit(store.write);
    return { well: broken === null, finding: broken === null ? "audit log whole" : `audit log does not follow at row ${broken}` };
  },
  async (store) => {
    const { named, missing } = await missingBlobs(store);
    return {
      well: missing.length === 0,
      finding: missing.length === 0 ? `${named} blobs, all there` : `${missing.length} of ${named} blobs missing: ${missing.slice(0, 3).join(", ")}`,
    };
  },
  async (store) => {
    const { indexed, listed, isFilling } = await indexGap(store);
    const filling = isFilling ? "; earlier articles are indexed while Dateline runs" : "";
    return { well: indexed === listed || isFilling, finding: `search finds ${indexed} of ${listed} articles${filling}` };
  },
  async (store) => {
    const all = await sites(store);
    return { well: true, finding: all.length === 0 ? "no site yet" : `sites: ${all.map(({ id, name }) => `${id} (${name})`).join(", ")}` };
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
];

/** A nightly backup is a day old at most; two hours for making it. */
const BACKUP_AGE = 26 * 3_600_000;
