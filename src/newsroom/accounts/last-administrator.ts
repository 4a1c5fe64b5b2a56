import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";

/** Called after a change, inside its act: somebody must be left who can undo it. @throws {Refused} "conflict" */
export async function requireAdministrator({ db }: Act): Promise<void> {
  const left = await db
    .selectFrom("grants")
    .innerJoin("staff", "staff.id", "grants.staffId")
    .select("staff.id")
    .where("grants.role", "=", "administrator")
    .where("grants.siteId", "is", null)
    .where("staff.status", "=", "active")
    .executeTakeFirst();
  if (!left) throw new Refused("conflict", "This is the last administrator. Make another one first.", "这是最后一位管理员，请先另设一位。");
}
