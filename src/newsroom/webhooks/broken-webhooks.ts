import type { Kysely } from "kysely";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";

/** How many webhooks the program switched off, of the sites that `staff` administers. */
export async function brokenWebhooks(db: Kysely<Schema>, { grants }: Staff): Promise<number> {
  const held = grants.filter(({ role, sectionId }) => role === "administrator" && sectionId === null);
  if (held.length === 0) return 0;
  const rows = await db.selectFrom("webhooks").select("siteId").where("problem", "is not", null).execute();
  return rows.filter((row) => held.some(({ siteId }) => siteId === null || siteId === row.siteId)).length;
}
