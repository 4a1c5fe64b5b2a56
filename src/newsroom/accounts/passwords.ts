import { hash, verify } from "@node-rs/argon2";

/** Hashes and checks passwords. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Whether `password` is the one of `stored`; where there is none (null), the same work is done and the answer is no. */
  matches(stored: string | null, password: string): Promise<boolean>;
}

/** OWASP's first choice for argon2id, which is the library's own kind: 19 MiB, two passes, one lane; about 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Each takes 19 MiB and a thread; more at once would only slow down the pages. */
const MOST_AT_ONCE = 4;

/** argon2id, four at once at most; the others wait their turn. */
export function openPasswords(): Passwords {
  const inTurn = queue(MOST_AT_ONCE);
  let dummy: Promise<string> | null = null;
  return {
    hash: (password) => inTurn(() => hash(password, COST)),
    async matches(stored, password) {
      dummy ??= inTurn(() => hash("nobody's", COST));
      const against = stored ?? (await dummy);
      const same = await inTurn(() => verify(against, password));
      return same && stored !== null;
    },
  };
}

/** Lets `most` pieces of work run at once, in the order in which they came. */
function queue(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
