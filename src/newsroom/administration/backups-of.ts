import { archivesIn } from "../../store/archives.ts";
import type { BackupRow } from "../../store/schema/administration.ts";
import type { Store } from "../../store/store.ts";

/** A backup: an archive that lies there, one that is being made, or one that failed. */
export interface Backup {
  file: string;
  kind: BackupRow["kind"] | "found";
  state: BackupRow["state"];
  /** UTC ms. */
  at: number;
  byId: string | null;
  size: number | null;
  done: number;
  total: number;
  problem: string | null;
  check: "never" | "wanted" | "whole" | "broken";
  checkedAt: number | null;
  checkProblem: string | null;
}

/** Every backup, newest first. An archive that was taken from the folder by hand is gone from here too. */
export async function backupsOf(store: Store): Promise<Backup[]> {
  const [files, rows] = await Promise.all([archivesIn(store.backups), store.write.selectFrom("backups").selectAll().execute()]);
  const known = new Map(rows.map((row) => [row.file, row]));
  const lying = files.map(({ file, size, at }) => ({ ...described(known.get(file) ?? null), file, size, at }));
  const others = rows.filter(({ file, state }) => state !== "done" && !files.some((lies) => lies.file === file));
  const unfinished = others.map((row) => ({ ...described(row), file: row.file, size: null, at: row.wantedAt }));
  return [...unfinished, ...lying].sort((a, b) => b.at - a.at);
}

/** When the newest archive that is whole was made (UTC ms), or null. */
export async function lastBackup({ backups }: Store): Promise<number | null> {
  return (await archivesIn(backups))[0]?.at ?? null;
}

function described(row: BackupRow | null): Omit<Backup, "file" | "size" | "at"> {
  if (!row)
    return { kind: "found", state: "done", byId: null, done: 0, total: 0, problem: null, check: "never", checkedAt: null, checkProblem: null };
  const { kind, state, byId, done, total, problem, checkedAt, checkProblem } = row;
  return { kind, state, byId, done, total, problem, check: checkOf(row), checkedAt, checkProblem };
}

function checkOf({ checkWantedAt, checkedAt, checkProblem }: BackupRow): Backup["check"] {
  if (checkWantedAt === null) return "never";
  if (checkedAt === null) return "wanted";
  return checkProblem === null ? "whole" : "broken";
}
