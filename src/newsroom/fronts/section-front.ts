import type { Kysely } from "kysely";
import type { Front } from "../../core/block.ts";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";

/** The front of a section. @throws {Refused} "not-found" */
export async function sectionFront(db: Kysely<Schema>, sectionId: string): Promise<Front & { sectionId: string }> {
  const row = await db.selectFrom("sections").select("siteId").where("id", "=", sectionId).executeTakeFirst();
  if (!row) throw new Refused("not-found", `There is no section ${sectionId}.`, "没有这个栏目。");
  return { siteId: row.siteId, sectionId };
}
