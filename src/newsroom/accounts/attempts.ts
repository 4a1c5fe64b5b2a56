import type { Store } from "../../store/store.ts";
import { secretHash } from "../secret.ts";

/** A quarter of an hour: long enough to make guessing hopeless, short enough that nobody need be called. */
const WINDOW = 15 * 60_000;
/** Ten tries are a bad morning; a guesser needs millions. */
const MOST_OF_ACCOUNT = 10;
/** A whole office behind one address, and a spoilt keyboard. */
const MOST_OF_NETWORK = 60;

/** Whose tries are counted: the address that is signed in with, and the network (empty where the socket is not known). */
export interface Trier {
  account: string;
  network: string;
}

/**
 * Counts a try before it is made, in the store, so that neither a restart nor many at once help.
 * Returns whether it may go on; a refused try counts too.
 */
export function countTry(store: Store, trier: Trier): Promise<boolean> {
  return store.act(async ({ db, now }) => {
    await db
      .deleteFrom("signInAttempts")
      .where("since", "<=", now - WINDOW)
      .execute();
    let within = true;
    for (const { counted, most } of counters(trier)) {
      const { tries } = await db
        .insertInto("signInAttempts")
        .values({ counted, since: now, tries: 1 })
        .onConflict((conflict) => conflict.column("counted").doUpdateSet((eb) => ({ tries: eb("signInAttempts.tries", "+", 1) })))
        .returning("tries")
        .executeTakeFirstOrThrow();
      within &&= tries <= most;
    }
    return within;
  });
}

/** Forgets the tries of whoever has got in; those of the network stay but for this one. */
export async function forgetTries(store: Store, trier: Trier): Promise<void> {
  await store.act(async ({ db }) => {
    for (const { counted, forgiven } of counters(trier)) {
      if (forgiven === "all") await db.deleteFrom("signInAttempts").where("counted", "=", counted).execute();
      else
        await db
          .updateTable("signInAttempts")
          .set((eb) => ({ tries: eb("tries", "-", 1) }))
          .where("counted", "=", counted)
          .execute();
    }
  });
}

interface Counter {
  counted: string;
  most: number;
  forgiven: "all" | "one";
}

/** Kept as hashes: the store holds no list of who tried from where. */
function counters({ account, network }: Trier): Counter[] {
  const ofAccount: Counter = { counted: secretHash(`account ${account}`), most: MOST_OF_ACCOUNT, forgiven: "all" };
  const ofNetwork: Counter = { counted: secretHash(`network ${network}`), most: MOST_OF_NETWORK, forgiven: "one" };
  return network === "" ? [ofAccount] : [ofAccount, ofNetwork];
}
