import type { Act } from "../act.ts";

/** Remembers that an editor said of two dispatches (by their keys) that they are of one event, or of two; it takes the place of what was said before. */
export async function linkDispatches({ db }: Act, kind: "must" | "cannot", a: string, b: string): Promise<void> {
  const [one, other] = a < b ? [a, b] : [b, a];
  await unlinkDispatches({ db }, one, other);
  await db.insertInto("eventLinks").values({ kind, one, other }).execute();
}

/** Forgets what was said of two dispatches. */
export async function unlinkDispatches({ db }: Pick<Act, "db">, a: string, b: string): Promise<void> {
  const [one, other] = a < b ? [a, b] : [b, a];
  await db.deleteFrom("eventLinks").where("one", "=", one).where("other", "=", other).execute();
}
