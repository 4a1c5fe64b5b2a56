import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";

/** How often something may be tried. */
export interface Limit {
  /** Whose tries are counted. Only its hash is kept, so that the store holds no list of who tried from where. */
  of: string;
  most: number;
  /** From the first try on, ms. */
  during: number;
}

/**
 * Counts a try before it is made, in the store, so that neither a restart nor many at once help.
 * Returns whether it is within every limit; a refused try counts too.
 */
export function within(store: Store, limits: readonly Limit[]): Promise<boolean> {
  return store.act(async ({ db, now }) => {
    await db.deleteFrom("attempts").where("endsAt", "<=", now).execute();
    let isWithin = true;
    for (const { of, most, during } of limits) {
      const { tries } = await db
        .insertInto("attempts")
        .values({ counted: secretHash(of), endsAt: now + during, tries: 1 })
        .onConflict((conflict) => conflict.column("counted").doUpdateSet((eb) => ({ tries: eb("attempts.tries", "+", 1) })))
        .returning("tries")
        .executeTakeFirstOrThrow();
      isWithin &&= tries <= most;
    }
    return isWithin;
  });
}
