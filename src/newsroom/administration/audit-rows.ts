import type { Kysely } from "kysely";
import type { AuditRow, Schema } from "../../store/schema.ts";

/** What of the audit log is asked for; times in UTC ms, `until` not included; `before` is the number of the last row seen. */
export interface AuditQuery {
  actor?: string | undefined;
  act?: string | undefined;
  object?: string | undefined;
  from?: number | undefined;
  until?: number | undefined;
  before?: number | undefined;
  limit: number;
}

/** Rows of the audit log, newest first. */
export async function auditRows(db: Kysely<Schema>, { actor, act, object, from, until, before, limit }: AuditQuery): Promise<AuditRow[]> {
  const first = from === undefined ? undefined : await edge(db, ">=", from);
  const last = until === undefined ? undefined : await edge(db, "<", until);
  if (first === null || last === null) return [];
  return db
    .selectFrom("auditLog")
    .selectAll()
    .$if(actor !== undefined, (some) => some.where("actor", "=", actor ?? ""))
    .$if(act !== undefined, (some) => some.where("act", "=", act ?? ""))
    .$if(object !== undefined, (some) => some.where("object", "=", object ?? ""))
    .$if(first !== undefined, (some) => some.where("seq", ">=", first ?? 0))
    .$if(last !== undefined, (some) => some.where("seq", "<=", last ?? 0))
    .$if(before !== undefined, (some) => some.where("seq", "<", before ?? 0))
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
}

/** Number of the first row at or after an instant, or of the last before it: rows are numbered as time goes by, so that its index is not needed again. */
async function edge(db: Kysely<Schema>, side: ">=" | "<", at: number): Promise<number | null> {
  const order = side === "<" ? "desc" : "asc";
  const row = await db
    .selectFrom("auditLog")
    .select("seq")
    .where("at", side, at)
    .orderBy("at", order)
    .orderBy("seq", order)
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? null;
}
