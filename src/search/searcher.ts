import { Worker } from "node:worker_threads";
import { Refused, type RefusedCode } from "../core/refused.ts";
import type { Location } from "../store/open-public.ts";
import type { Answer, Question } from "./search.ts";

/** Answers questions in a thread of its own, which sees what is public and nothing else: nobody else waits for a long one. */
export interface Searcher {
  /** @throws {Refused} what `search` refuses; "too-many" where too many wait, or it takes too long */
  search(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

export interface Asked {
  id: number;
  question: Question;
}

export type Answered = { id: number } & (
  | { answer: Answer }
  | { refused: { code: RefusedCode; message: string; zh: string | null; field: string | null } }
  | { fault: string }
);

/** Questions that may wait: the last of them some five seconds. */
const MOST_WAITING = 100;
/** Longest that one may take, ms, what it waits for included. The worst of 100,000 articles takes a fifth of a second. */
const DEADLINE = 10_000;

/** Starts the thread with the first question. It keeps no process alive. */
export function openSearcher(location: Location): Searcher {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let thread: Worker | null = null;
  let asked = 0;

  function started(): Worker {
    const mine = new Worker(new URL("./search-thread.ts", import.meta.url), { workerData: location });
    mine.unref();
    mine.on("message", (answered: Answered) => settle(waiting.get(answered.id), answered));
    mine.on("error", (error) => end(mine, error));
    mine.on("exit", () => end(mine, tooLong()));
    return mine;
  }

  function end(mine: Worker, why: unknown): void {
    if (thread !== mine) return;
    thread = null;
    for (const question of waiting.values()) question.reject(why);
  }

  async function search(question: Question): Promise<Answer> {
    if (waiting.size >= MOST_WAITING) throw tooMany();
    thread ??= started();
    const mine = thread;
    const id = ++asked;
    const answer = Promise.withResolvers<Answer>();
    waiting.set(id, answer);
    const patience = setTimeout(() => {
      end(mine, tooLong());
      void mine.terminate();
    }, DEADLINE);
    try {
      mine.postMessage({ id, question } satisfies Asked);
      return await answer.promise;
    } finally {
      clearTimeout(patience);
      waiting.delete(id);
    }
  }

  return {
    search,
    async close() {
      await thread?.terminate();
    },
  };
}

function settle(waiting: PromiseWithResolvers<Answer> | undefined, answered: Answered): void {
  if ("answer" in answered) waiting?.resolve(answered.answer);
  else if ("refused" in answered) waiting?.reject(refusedAgain(answered.refused));
  else waiting?.reject(new Error(answered.fault));
}

function refusedAgain({ code, message, zh, field }: { code: RefusedCode; message: string; zh: string | null; field: string | null }): Refused {
  return new Refused(code, message, zh, field);
}

function tooMany(): Refused {
  return new Refused("too-many", "Too many searches at once; try again in a moment.", "此刻搜索的人太多，请稍后再试。");
}

function tooLong(): Refused {
  return new Refused("too-many", "The search took too long; ask for less, or try again.", "搜索用时太长，请减少字词或稍后再试。");
}
