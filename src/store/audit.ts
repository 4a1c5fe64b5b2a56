import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { AuditRow, Schema } from "./schema.ts";

/** What the first row of a log names as its previous hash. */
const BEGINNING = "0".repeat(64);

/** The last row of the log, as the next one is chained to it. */
export type AuditEnd = Pick<AuditRow, "seq" | "hash">;

/**
 * Appends to the log, chained to its last row by hash, so that a row changed or taken out later shows; returns the new last row.
 * @param end the last row where this transaction has appended it itself; else it is looked up
 */
export async function appendAudit(
  db: Kysely<Schema>,
  entry: Omit<AuditRow, "seq" | "previousHash" | "hash">,
  end: AuditEnd | null = null,
): Promise<AuditEnd> {
  const last = end ?? (await db.selectFrom("auditLog").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst());
  const row = { ...entry, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? BEGINNING };
  const hash = auditHash(row);
  await db
    .insertInto("auditLog")
    .values({ ...row, hash })
    .execute();
  return { seq: row.seq, hash };
}

/** Reads the log from its beginning and returns the number of the first row that does not follow, or null where all is whole. */
export async function firstBrokenAudit(db: Kysely<Schema>): Promise<number | null> {
  for (let after = 0; ; ) {
    const { broken, last, isEnd } = await checkAudit(db, after, 1_000);
    if (broken !== null || isEnd) return broken;
    after = last;
  }
}

/** What a look at some rows of the log found: the first that does not follow, if any, the last that does, and whether the log ends there. */
export interface AuditCheck {
  broken: number | null;
  last: number;
  isEnd: boolean;
}

/** Checks `most` rows of the log after row `after`, which was checked before (0: from its beginning). */
export async function checkAudit(db: Kysely<Schema>, after: number, most: number): Promise<AuditCheck> {
  const before = await db.selectFrom("auditLog").select(["seq", "hash"]).where("seq", "=", after).executeTakeFirst();
  let previous = before ?? { seq: 0, hash: BEGINNING };
  const rows = await db.selectFrom("auditLog").selectAll().where("seq", ">", after).orderBy("seq").limit(most).execute();
  for (const row of rows) {
    const follows = row.seq === previous.seq + 1 && row.previousHash === previous.hash && row.hash === auditHash(row);
    if (!follows) return { broken: previous.seq + 1, last: previous.seq, isEnd: false };
    previous = row;
  }
  return { broken: null, last: previous.seq, isEnd: rows.length < most };
}

function auditHash(row: Omit<AuditRow, "hash">): string {
  const { seq, at, actor, act, object, detail, previousHash } = row;
  return createHash("sha256")
    .update(JSON.stringify([seq, at, actor, act, object, detail, previousHash]))
    .digest("hex");
}
