import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";

/** How many channels that nobody paused failed when they were last asked; none for who can do nothing about it. */
export async function channelsInTrouble({ write: db }: Store, { grants }: Pick<Staff, "grants">): Promise<number> {
  if (!grants.some(({ role, siteId }) => (role === "administrator" || role === "chief") && siteId === null)) return 0;
  const rows = await db.selectFrom("channels").select("id").where("pausedAt", "is", null).where("failures", ">", 0).execute();
  return rows.length;
}
