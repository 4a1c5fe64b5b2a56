import { Refused } from "../../core/refused.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import { type Limit, within } from "./within.ts";

/** A quarter of an hour: long enough to make guessing hopeless, short enough that nobody need be called. */
const WINDOW = 15 * 60_000;
/** Ten tries are a bad morning; a guesser needs millions. */
const MOST_OF_ACCOUNT = 10;
/** A whole office behind one address, and a spoilt keyboard. */
const MOST_OF_NETWORK = 60;

/** Whose tries at a password or code are counted: the account that is tried, and the network (empty where the socket is not known). */
export interface Trier {
  account: string;
  network: string;
}

/** Counts a try before it is made. @throws {Refused} "too-many" */
export async function countTry(store: Store, { account, network }: Trier): Promise<void> {
  const limits: Limit[] = [{ of: accountKey(account), most: MOST_OF_ACCOUNT, during: WINDOW }];
  if (network !== "") limits.push({ of: networkKey(network), most: MOST_OF_NETWORK, during: WINDOW });
  if (!(await within(store, limits))) throw tooMany();
}

/** Forgets the tries of whoever has got in; those of the network stay but for this one. */
export async function forgetTries(store: Store, { account, network }: Trier): Promise<void> {
  await store.act(async ({ db }) => {
    await db
      .deleteFrom("attempts")
      .where("counted", "=", secretHash(accountKey(account)))
      .execute();
    await db
      .updateTable("attempts")
      .set((eb) => ({ tries: eb("tries", "-", 1) }))
      .where("counted", "=", secretHash(networkKey(network)))
      .execute();
  });
}

/** The refusal of one who has tried too often. */
export function tooMany(): Refused {
  return new Refused("too-many", "Too many attempts. Wait a quarter of an hour, then try again.", "尝试次数过多，请一刻钟后再试。");
}

function accountKey(account: string): string {
  return `account ${account}`;
}

function networkKey(network: string): string {
  return `network ${network}`;
}
