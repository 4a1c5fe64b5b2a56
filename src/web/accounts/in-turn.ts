import { Refused } from "../../core/refused.ts";

/**
 * Lets `most` pieces of work run at once, in the order in which they came, while at most `mostWaiting` others wait.
 * @throws {Refused} "too-many" where more wait already
 */
export function inTurn({ most, mostWaiting }: { most: number; mostWaiting: number }): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (waiting.length >= mostWaiting)
      throw new Refused("too-many", "Too many people are signing in. Try again in a minute.", "此刻登录、注册的人太多，请过一分钟再试。");
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
