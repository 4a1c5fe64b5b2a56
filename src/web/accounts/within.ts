import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";

/** A quarter of an hour: long enough to make guessing hopeless, short enough that nobody need be called. */
const WINDOW = 15 * 60_000;

/** How often something may be tried in a quarter of an hour. `of` names whose tries are counted; only its hash is kept, so that the store holds no list of who tried from where. */
export interface Limit {
  of: string;
  most: number;
}

/**
 * Counts a try before it is made, in the store, so that neither a restart nor many at once help.
 * Returns whether it is within every limit; a refused try counts too.
 */
export function within(store: Store, limits: readonly Limit[]): Promise<boolean> {
  return store.act(async ({ db, now }) => {
    await db
      .deleteFrom("attempts")
      .where("since", "<=", now - WINDOW)
      .execute();
    let isWithin = true;
    for (const { of, most } of limits) {
      const { tries } = await db
        .insertInto("attempts")
        .values({ counted: secretHash(of), since: now, tries: 1 })
        .onConflict((conflict) => conflict.column("counted").doUpdateSet((eb) => ({ tries: eb("attempts.tries", "+", 1) })))
        .returning("tries")
        .executeTakeFirstOrThrow();
      isWithin &&= tries <= most;
    }
    return isWithin;
  });
}
