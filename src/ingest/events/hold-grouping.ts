import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";

/** Longest that a process which groups may be silent, ms; then another takes its place. */
const LEASE = 30_000;

/** Takes or keeps the right to group, of which a database has one. Returns whether `holder` has it. */
export async function holdGrouping(store: Store, holder: string, now: number): Promise<boolean> {
  return store.act(async ({ db }) => {
    const held = await db.selectFrom("grouping").selectAll().executeTakeFirst();
    if (held && held.holder !== holder && held.until > now) return false;
    const row = { holder, until: now + LEASE };
    await db
      .insertInto("grouping")
      .values({ id: 1, ...row })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
    return true;
  });
}

/** Gives it up. */
export async function leaveGrouping(store: Store, holder: string): Promise<void> {
  await store.act(async ({ db }) => {
    await db.deleteFrom("grouping").where("holder", "=", holder).execute();
  });
}

/** Whether it still has it in this act. */
export async function holdsGrouping({ db }: Act, holder: string): Promise<boolean> {
  return (await db.selectFrom("grouping").select("holder").executeTakeFirst())?.holder === holder;
}
