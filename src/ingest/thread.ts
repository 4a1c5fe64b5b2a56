import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Refused, type RefusedCode } from "../core/refused.ts";

/** What a thread answers: what it read, why it would not, or a fault of ours. */
export type ThreadAnswer<T> = { value: T } | { refused: { code: RefusedCode; message: string; zh: string | null } } | { fault: string };

/** A thread of its own in which what comes from outside is read, one thing at a time. */
export interface Thread<Question, T> {
  /** @throws {Refused} what the reading refuses, and "unreadable" where it takes too long or too much memory */
  ask(question: Question): Promise<T>;
  close(): Promise<void>;
}

/** Longest that one reading may take; the worst page of 10 MB takes about two seconds. */
const DEADLINE_MS = 20_000;
const HEAP_MB = 768;

/** Starts the thread of `file` with the first question, and again after one for which it had to be ended. */
export function openThread<Question, T>(file: URL): Thread<Question, T> {
  let thread: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function ask(question: Question): Promise<T> {
    thread ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    thread.postMessage(question);
    try {
      const [answer] = (await once(thread, "message", { signal: AbortSignal.timeout(DEADLINE_MS) })) as [ThreadAnswer<T>];
      return valueIn(answer);
    } catch (error) {
      if (error instanceof Refused || error instanceof ReadingFault) throw error;
      void thread.terminate();
      thread = null;
      throw new Refused(
        "unreadable",
        `It could not be read within ${DEADLINE_MS / 1000} seconds and ${HEAP_MB} MB.`,
        `没能在 ${DEADLINE_MS / 1000} 秒和 ${HEAP_MB} MB 内存之内读完。`,
      );
    }
  }

  return {
    ask(question) {
      const answered = turn.then(() => ask(question));
      turn = answered.catch(() => undefined);
      return answered;
    },
    async close() {
      await thread?.terminate();
    },
  };
}

class ReadingFault extends Error {}

function valueIn<T>(answer: ThreadAnswer<T>): T {
  if ("value" in answer) return answer.value;
  if ("refused" in answer) throw new Refused(answer.refused.code, answer.refused.message, answer.refused.zh);
  throw new ReadingFault(answer.fault);
}

/** What a thread says of a reading: called in the thread. */
export function answerOf<T>(read: () => T): ThreadAnswer<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, message: error.message, zh: error.zh } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
