import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { ReaderRow } from "../../store/schema/readers.ts";
import type { Schema } from "../../store/schema.ts";
import { nameKey } from "./good-name.ts";

/** The account of a site that has this address, if any. */
export function readerAt(db: Kysely<Schema>, siteId: string, email: string): Promise<ReaderRow | undefined> {
  return db.selectFrom("readers").selectAll().where("siteId", "=", siteId).where("email", "=", email).executeTakeFirst();
}

/** A reader's own row; readers are never deleted, only emptied. */
export function readerRow(db: Kysely<Schema>, readerId: string): Promise<ReaderRow> {
  return db.selectFrom("readers").selectAll().where("id", "=", readerId).executeTakeFirstOrThrow();
}

/** @throws {Refused} "conflict" (field `name`) where somebody but `readerId` has a name that looks the same. Names are public: that one is taken is no secret */
export async function requireFreeName(db: Kysely<Schema>, siteId: string, name: string, readerId: string | null): Promise<void> {
  const taken = await db.selectFrom("readers").select("id").where("siteId", "=", siteId).where("nameKey", "=", nameKey(name)).executeTakeFirst();
  if (taken && taken.id !== readerId) throw new Refused("conflict", "Somebody has this name already.", "这个名字已经有人用了，请换一个。", "name");
}
