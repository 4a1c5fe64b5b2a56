import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { backup } from "../../store/backup.ts";
import type { BackupRow } from "../../store/schema/administration.ts";
import type { Store } from "../../store/store.ts";

/** Without a sign of life for so long, whoever made a backup is gone. */
const LEASE = 10 * 60_000;
/** How often its progress is written. */
const TELLS_EVERY = 1_000;

/** Makes the backup that is asked for, if any; what goes wrong stands in its row. */
export async function makeWanted(store: Store, log: (error: unknown) => void): Promise<void> {
  const open = await store.write.selectFrom("backups").select("file").where("endedAt", "is", null).executeTakeFirst();
  if (!open) return;
  await giveUpLost(store);
  const row = await claim(store);
  if (!row) return;
  const path = join(store.backups, row.file);
  try {
    await mkdir(store.backups, { recursive: true });
    const { blobs } = await backup(store, path, telling(store, row.file, log));
    const { size } = await stat(path);
    await end(store, row, { state: "done", size, done: blobs, total: blobs, problem: null });
  } catch (error) {
    log(error);
    await end(store, row, { state: "failed", problem: error instanceof Error ? error.message : String(error) });
  }
}

function claim(store: Store): Promise<BackupRow | null> {
  return store.act(async ({ db, now }) => {
    const row = await db.selectFrom("backups").selectAll().where("state", "=", "wanted").limit(1).executeTakeFirst();
    if (!row) return null;
    await db
      .updateTable("backups")
      .set({ state: "running", startedAt: now, leaseUntil: now + LEASE })
      .where("file", "=", row.file)
      .execute();
    return row;
  });
}

/** A program that ended while it made a backup leaves none behind. */
function giveUpLost(store: Store): Promise<void> {
  return store.act(async ({ db, now }) => {
    const lost = { state: "failed" as const, endedAt: now, problem: "the program ended meanwhile" };
    await db.updateTable("backups").set(lost).where("state", "=", "running").where("leaseUntil", "<", now).execute();
  });
}

function telling(store: Store, file: string, log: (error: unknown) => void): (done: number, total: number) => void {
  let told = store.clock.now();
  return (done, total) => {
    if (store.clock.now() - told < TELLS_EVERY) return;
    told = store.clock.now();
    const row = { done, total, leaseUntil: told + LEASE };
    store.act(({ db }) => db.updateTable("backups").set(row).where("file", "=", file).execute()).catch(log);
  };
}

function end(store: Store, { file, byId }: BackupRow, ended: Partial<BackupRow> & Pick<BackupRow, "state">): Promise<void> {
  return store.act(async (act) => {
    await act.db
      .updateTable("backups")
      .set({ ...ended, endedAt: act.now })
      .where("file", "=", file)
      .execute();
    await act.audit(byId, ended.state === "done" ? "make-backup" : "fail-backup", file, ended.size ? { size: ended.size } : {});
  });
}
