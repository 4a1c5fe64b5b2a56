/** A setting of the newsroom as a whole; `value` is JSON, `key` such as `freeze` or `notice:SITE:correction`. */
interface SettingRow {
  key: string;
  value: string;
  at: number;
  byId: string;
}

/**
 * Lists that have to follow a change, article by article: of a site (`sectionId` null) or of a section and those below it.
 * Where `intoId` is set, its articles move there, and the section ends when none is left.
 */
export interface RelistingRow {
  id: string;
  siteId: string;
  sectionId: string | null;
  intoId: string | null;
  /** Section and article last done, `SECTION ARTICLE`; empty before the first. */
  cursor: string;
  done: number;
  total: number;
  startedAt: number;
  byId: string;
}

/** An archive that was asked for. `done` of `total` blobs are written; times in UTC ms, `size` in bytes. */
export interface BackupRow {
  file: string;
  kind: "manual" | "nightly";
  state: "wanted" | "running" | "done" | "failed";
  wantedAt: number;
  byId: string;
  startedAt: number | null;
  /** Running since `startedAt`; given up where this passes without a sign of life. */
  leaseUntil: number | null;
  endedAt: number | null;
  done: number;
  total: number;
  size: number | null;
  problem: string | null;
  checkWantedAt: number | null;
  checkedAt: number | null;
  checkProblem: string | null;
}

export interface AdministrationSchema {
  settings: SettingRow;
  relistings: RelistingRow;
  backups: BackupRow;
}
