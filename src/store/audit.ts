import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { AuditRow, Schema } from "./schema.ts";

/** What the first row of a log names as its previous hash. */
const BEGINNING = "0".repeat(64);

/** Appends to the log, chained to its last row by hash, so that a row changed or taken out later shows. */
export async function appendAudit(db: Kysely<Schema>, entry: Omit<AuditRow, "seq" | "previousHash" | "hash">): Promise<void> {
  const last = await db.selectFrom("auditLog").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  const row = { ...entry, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? BEGINNING };
  await db
    .insertInto("auditLog")
    .values({ ...row, hash: auditHash(row) })
    .execute();
}

/** Reads the log from its beginning and returns the number of the first row that does not follow, or null where all is whole. */
export async function firstBrokenAudit(db: Kysely<Schema>): Promise<number | null> {
  let previous = { seq: 0, hash: BEGINNING };
  for (;;) {
    const rows = await db.selectFrom("auditLog").selectAll().where("seq", ">", previous.seq).orderBy("seq").limit(1_000).execute();
    if (rows.length === 0) return null;
    for (const row of rows) {
      if (row.seq !== previous.seq + 1 || row.previousHash !== previous.hash || row.hash !== auditHash(row)) return previous.seq + 1;
      previous = row;
    }
  }
}

function auditHash(row: Omit<AuditRow, "hash">): string {
  const { seq, at, actor, act, object, detail, previousHash } = row;
  return createHash("sha256")
    .update(JSON.stringify([seq, at, actor, act, object, detail, previousHash]))
    .digest("hex");
}
