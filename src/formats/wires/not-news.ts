import { Refused } from "../../core/refused.ts";

/** For what is well formed and no news: `what` with its article ("a concept item"), in English and Chinese. */
export function notNews(what: string, zh: string): Refused {
  return new Refused("not-an-article", `This is ${what}, not news.`, `这是${zh}，不是稿件。`);
}

/** For a wire's item that breaks its own standard. `field` is the one that is wrong, `why` says how. */
export function faulty(field: string, why: string): Refused {
  return new Refused("unreadable", `The item is not valid: ${field} ${why}.`, `稿件格式有误：${field}。`, field);
}
