import { once } from "node:events";
import { parentPort, Worker } from "node:worker_threads";
import { Refused, type RefusedCode } from "../core/refused.ts";

/** What a thread is asked to read. */
interface Question<Options> {
  bytes: Uint8Array;
  options: Options;
}

/** What a thread answers: what it read, why it would not, or a fault of ours. */
type Answer<T> = { value: T } | { refused: { code: RefusedCode; message: string; zh: string | null } } | { fault: string };

/** Reads what comes from outside in a thread of its own, one thing at a time. */
export interface Reader<Options, T> {
  /** @throws {Refused} what the reading refuses, and "unreadable" where it takes too long or too much memory */
  read(bytes: Uint8Array, options: Options): Promise<T>;
  close(): Promise<void>;
}

/** Longest that one reading may take; the worst page of 10 MB takes about two seconds. */
const DEADLINE_MS = 20_000;
const HEAP_MB = 768;

/** Starts the thread of `file` with the first reading, and again after one for which it had to be ended. */
export function openReader<Options, T>(file: URL): Reader<Options, T> {
  let thread: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function ask(question: Question<Options>): Promise<T> {
    thread ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    thread.postMessage(question);
    try {
      const [answer] = (await once(thread, "message", { signal: AbortSignal.timeout(DEADLINE_MS) })) as [Answer<T>];
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
    read(bytes, options) {
      const answered = turn.then(() => ask({ bytes, options }));
      turn = answered.catch(() => undefined);
      return answered;
    },
    async close() {
      await thread?.terminate();
    },
  };
}

class ReadingFault extends Error {}

function valueIn<T>(answer: Answer<T>): T {
  if ("value" in answer) return answer.value;
  if ("refused" in answer) throw new Refused(answer.refused.code, answer.refused.message, answer.refused.zh);
  throw new ReadingFault(answer.fault);
}

/** Called in the thread: reads what it is asked to. What hangs or swells there is ended from outside. */
export function answerWith<Options, T>(read: (bytes: Uint8Array, options: Options) => T): void {
  parentPort?.on("message", ({ bytes, options }: Question<Options>) => parentPort?.postMessage(answerOf(() => read(bytes, options))));
}

function answerOf<T>(read: () => T): Answer<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, message: error.message, zh: error.zh } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
