import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { restore } from "../../store/restore.ts";
import type { Store } from "../../store/store.ts";
import { requireArchive } from "./want-backup.ts";

/** Rehearses the restore that is asked for, if any: into a folder of its own beside the archives, which is then taken away. */
export async function checkWanted(store: Store, log: (error: unknown) => void): Promise<void> {
  const row = await store.write
    .selectFrom("backups")
    .select(["file", "byId"])
    .where("checkWantedAt", "is not", null)
    .where("checkedAt", "is", null)
    .orderBy("checkWantedAt")
    .limit(1)
    .executeTakeFirst();
  if (!row) return;
  const checkProblem = await problemOf(store, row.file, log);
  await store.act(async (act) => {
    await act.db.updateTable("backups").set({ checkedAt: act.now, checkProblem }).where("file", "=", row.file).execute();
    await act.audit(row.byId, "check-backup", row.file, { whole: checkProblem === null });
  });
}

async function problemOf(store: Store, file: string, log: (error: unknown) => void): Promise<string | null> {
  try {
    const path = requireArchive(store, file);
    const folder = await mkdtemp(join(store.backups, ".rehearsal-"));
    try {
      await restore(path, { folder });
      return null;
    } finally {
      await rm(folder, { recursive: true });
    }
  } catch (error) {
    log(error);
    return error instanceof Error ? error.message : String(error);
  }
}
