import { existsSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "../../core/refused.ts";
import { isArchiveName } from "../../store/archives.ts";
import type { BackupRow } from "../../store/schema/administration.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** A backup that nothing has happened to yet. */
const UNTOUCHED = {
  startedAt: null,
  leaseUntil: null,
  endedAt: null,
  done: 0,
  total: 0,
  size: null,
  problem: null,
  checkWantedAt: null,
  checkedAt: null,
  checkProblem: null,
};

/** Asks for a backup, which the worker makes, and returns the name that its archive will have. @throws {Refused} "conflict" while one is being made */
export function wantBackup(store: Store, actor: Actor, kind: BackupRow["kind"] = "manual"): Promise<string> {
  return store.act(async (act) => {
    const open = await act.db.selectFrom("backups").select("file").where("endedAt", "is", null).executeTakeFirst();
    if (open) throw new Refused("conflict", "A backup is being made already.", "已有一份备份正在进行。");
    const file = `dateline-${new Date(act.now).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-")}.tar`;
    const taken = await act.db.selectFrom("backups").select("file").where("file", "=", file).executeTakeFirst();
    if (taken) throw new Refused("conflict", "A backup was made this very second.", "这一秒内已经备份过了。");
    await act.db
      .insertInto("backups")
      .values({ ...UNTOUCHED, file, kind, state: "wanted", wantedAt: act.now, byId: actor.id })
      .execute();
    await act.audit(actor.id, "want-backup", file);
    return file;
  });
}

/** Asks for the rehearsal of a restore from an archive of the backups' folder. @throws {Refused} "not-found" */
export function wantCheck(store: Store, actor: Actor, file: string): Promise<void> {
  return store.act(async (act) => {
    requireArchive(store, file);
    const kept = { ...UNTOUCHED, file, kind: "manual" as const, state: "done" as const, wantedAt: act.now, byId: actor.id, endedAt: act.now };
    await act.db
      .insertInto("backups")
      .values({ ...kept, checkWantedAt: act.now })
      .onConflict((conflict) => conflict.column("file").doUpdateSet({ checkWantedAt: act.now, checkedAt: null, checkProblem: null }))
      .execute();
    await act.audit(actor.id, "want-backup-check", file);
  });
}

/** Path of an archive that lies in the backups' folder. @throws {Refused} "not-found" */
export function requireArchive({ backups }: Store, file: string): string {
  const path = join(backups, file);
  if (!isArchiveName(file) || !existsSync(path)) throw new Refused("not-found", `There is no backup ${file}.`, "没有这份备份。");
  return path;
}
