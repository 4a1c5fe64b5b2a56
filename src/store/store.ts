import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Clock } from "../core/clock.ts";
import { type Act, type Audited, runAct } from "./act.ts";
import { BLOBS_FOLDER, type Blobs, openBlobs } from "./blobs.ts";
import { type Changes, trackChanges } from "./changes.ts";
import type { Engine } from "./engine.ts";
import { migrate, requireSchema } from "./migrate.ts";
import type { Opened } from "./opened.ts";
import { refusingPlainly } from "./plain-refusals.ts";
import { openPostgres } from "./postgres-engine.ts";
import { newestSeq } from "./published/newest-seq.ts";
import { type Noted, noted, type Reading } from "./reading.ts";
import type { Schema } from "./schema.ts";
import { openSqlite } from "./sqlite-engine.ts";

/**
 * The one door to the data. As a reading it is each question by itself: what readers may see, the database itself refusing the rest on that
 * connection, and what it is told of tags concerns nobody.
 */
export interface Store extends Reading {
  /** Everything, drafts included: for the newsroom's reads. Writes go through `act`. */
  write: Kysely<Schema>;
  /** The data folder. */
  folder: string;
  /** Where backups are kept; made with the first. */
  backups: string;
  /** What `make` makes of one instant, with the tags that it noted. */
  snapshot<T>(make: (reading: Reading) => Promise<T>): Promise<Noted<T>>;
  blobs: Blobs;
  changes: Changes;
  clock: Clock;
  /** By which what is held back is let go; see StoreOptions. */
  steady: Clock;
  engine: Engine;
  /**
   * Runs one act as one transaction; await nothing but its queries inside, and never another act.
   * When it returns, what it wrote outlasts a power cut, and this process's `changes` know of it. @throws {Refused} "disk-full"
   */
  act<T>(fn: (act: Act) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** The data folder; blobs always lie in it, the database where `databaseUrl` names no PostgreSQL. Made where it is missing. */
  folder: string;
  databaseUrl?: string | null;
  /** Where backups are kept: `backups` in the data folder unless named. */
  backups?: string | null;
  clock: Clock;
  /** By which what is held back (schedules, embargoes) is let go, where that is not `clock`: the program gives one that no jump deceives. */
  steady?: Clock;
  /** Opens existing data without migrating or writing. */
  readonly?: boolean;
  /** Told of every act that left rows in the audit log, once it is committed. */
  onAct?: ((audited: readonly Audited[]) => void) | undefined;
}

/** Opens the data and brings it to this program's schema. @throws {Refused} "newer-schema"; "not-found" for `readonly` where there is none */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, databaseUrl = null, readonly = false } = options;
  const opened = databaseUrl === null ? openSqlite(folder, readonly) : openPostgres(databaseUrl, readonly);
  try {
    await (readonly ? requireSchema(opened.write) : refusingPlainly(() => migrate(opened.write, opened.engine)));
    return await storeOn(opened, options);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function storeOn({ write, engine, openReader, watch, close }: Opened, options: StoreOptions): Promise<Store> {
  const { folder, backups, clock, steady = clock, onAct } = options;
  const reader = await openReader();
  const { read } = reader;
  const family = {};
  const changes = await trackChanges({ read, family }, watch());
  const note = () => {};
  return {
    write,
    ...{ read, family, note },
    get seq() {
      return changes.seq;
    },
    snapshot: (make) => reader.atOneInstant(async (read) => noted({ read, family, note, seq: await newestSeq({ read, family }) }, make)),
    folder,
    backups: backups ?? join(folder, "backups"),
    blobs: openBlobs(join(folder, BLOBS_FOLDER)),
    changes,
    clock,
    steady,
    engine,
    async act(fn) {
      const times = { now: clock.now(), surely: steady.now() };
      const { value, seq, tags, audited } = await refusingPlainly(() => runAct(write, engine, times, fn));
      if (seq !== null) changes.add(seq, tags);
      if (audited.length > 0) onAct?.(audited);
      // SQLite answers at once, so that acts in a row would let nobody else have a turn: no request, no timer, no other file.
      await nextTurn();
      return value;
    },
    async close() {
      await reader.close();
      await close();
    },
  };
}
