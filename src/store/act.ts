import { type Kysely, sql, type Transaction } from "kysely";
import { type AuditEnd, appendAudit } from "./audit.ts";
import type { Engine } from "./engine.ts";
import { codeOf } from "./plain-refusals.ts";
import { CHANNEL } from "./postgres-ear.ts";
import type { Schema } from "./schema.ts";

/** What a verb works with: one transaction, its time, and the two traces that every act leaves. */
export interface Act {
  db: Transaction<Schema>;
  /** Asked by the few whose statements cannot be the same on both. */
  engine: Engine;
  /** UTC ms; one instant for the whole act. */
  now: number;
  /** UTC ms by which what is held back may be let go: `now`, or less while the clock has just jumped ahead. */
  surely: number;
  /** Names what readers see differently after this act; written with the act's sequence number when it commits. */
  touch(...tags: string[]): void;
  /** What was named so far. */
  readonly touched: ReadonlySet<string>;
  /** Adds a row to the audit log. Ids and numbers only in `detail`, never a person's data nor text. */
  audit(actor: string, act: string, object: string, detail?: Record<string, unknown>): Promise<void>;
}

/** What a committed act changed; `seq` is null where readers see no difference. */
export interface Outcome<T> {
  value: T;
  seq: number | null;
  tags: readonly string[];
  audited: readonly Audited[];
}

/** A row of the audit log that an act left. */
export interface Audited {
  number: number;
  actor: string;
  act: string;
  object: string;
}

/** Serialisation failure, deadlock: PostgreSQL asks for the act to be run again. */
const TRY_AGAIN = new Set(["40001", "40P01"]);
const MOST_TRIES = 6;

/** Runs `fn` in one transaction: all of it, its audit rows and its tags, or nothing. On PostgreSQL `fn` may be run again. */
export async function runAct<T>(db: Kysely<Schema>, engine: Engine, times: Times, fn: (act: Act) => Promise<T>): Promise<Outcome<T>> {
  if (engine === "sqlite") return db.transaction().execute((transaction) => actIn(transaction, engine, times, fn));
  for (let tries = 1; ; tries++) {
    try {
      return await db
        .transaction()
        .setIsolationLevel("serializable")
        .execute(async (transaction) => {
          // Acts take their turn before their snapshot is taken: numbers are then committed in order, and the audit chain has one end.
          await sql`lock table "auditLog" in exclusive mode`.execute(transaction);
          const outcome = await actIn(transaction, engine, times, fn);
          if (outcome.seq !== null) await sql`notify ${sql.id(CHANNEL)}`.execute(transaction);
          return outcome;
        });
    } catch (error) {
      if (tries === MOST_TRIES || !TRY_AGAIN.has(codeOf(error))) throw error;
    }
  }
}

type Times = Pick<Act, "now" | "surely">;

async function actIn<T>(db: Transaction<Schema>, engine: Engine, { now, surely }: Times, fn: (act: Act) => Promise<T>): Promise<Outcome<T>> {
  const tags = new Set<string>();
  const audited: Audited[] = [];
  let end: AuditEnd | null = null;
  const act: Act = {
    db,
    engine,
    now,
    surely,
    touched: tags,
    touch(...touched) {
      for (const tag of touched) tags.add(tag);
    },
    async audit(actor, verb, object, detail = {}) {
      end = await appendAudit(db, { at: now, actor, act: verb, object, detail: JSON.stringify(detail) }, end);
      audited.push({ number: end.seq, actor, act: verb, object });
    },
  };
  const value = await fn(act);
  const seq = tags.size === 0 ? null : await recordChange(db, now, [...tags]);
  return { value, seq, tags: [...tags], audited };
}

async function recordChange(db: Transaction<Schema>, at: number, tags: string[]): Promise<number> {
  const newest = await db.selectFrom("changes").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  const seq = (newest?.seq ?? 0) + 1;
  await db.insertInto("changes").values({ seq, at }).execute();
  for (const tag of tags) {
    await db
      .insertInto("changedTags")
      .values({ tag, seq })
      .onConflict((conflict) => conflict.column("tag").doUpdateSet({ seq }))
      .execute();
  }
  return seq;
}
