import { hash, verify } from "@node-rs/argon2";
import { inTurn } from "./in-turn.ts";

/** Hashes and checks passwords. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Whether `password` is the one of `stored`; where there is none (null), the same work is done and the answer is no. */
  matches(stored: string | null, password: string): Promise<boolean>;
}

/** OWASP's first choice for argon2id, which is the library's own kind: 19 MiB, two passes, one lane; about 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/**
 * Four at once at most in the whole process: each takes 19 MiB and a thread, and more would only slow down the pages. A hundred may wait, half a
 * second's work; whoever comes later is told to come back, instead of everyone waiting ever longer.
 */
const turn = inTurn({ most: 4, mostWaiting: 100 });

/** argon2id. Both may throw {Refused} "too-many". */
export function openPasswords(): Passwords {
  let dummy: Promise<string> | null = null;
  return {
    hash: (password) => turn(() => hash(password, COST)),
    async matches(stored, password) {
      dummy ??= hash("nobody's", COST);
      const against = stored ?? (await dummy);
      const same = await turn(() => verify(against, password));
      return same && stored !== null;
    },
  };
}
