import { once } from "node:events";
import { parentPort, Worker } from "node:worker_threads";
import { Refused, type RefusedCode } from "../core/refused.ts";

/** What a thread is asked to read. */
interface Question<Options> {
  bytes: Uint8Array;
  options: Options;
}

/** What a thread answers: a part of what it read and whether there is more, why it would not, or a fault of ours. */
type Answer<Part> = { part: Part; isLast: boolean } | { refused: { code: RefusedCode; message: string; zh: string | null } } | { fault: string };

/** Reads what comes from outside in a thread of its own, one thing at a time. */
export interface Reader<Options, T> {
  /** @throws {Refused} what the reading refuses, and "unreadable" where it takes too long or too much memory */
  read(bytes: Uint8Array, options: Options): Promise<T>;
  close(): Promise<void>;
}

/** Longest that one reading (or a part of it) may take; the worst page of 10 MB takes about two seconds. */
const DEADLINE_MS = 20_000;
/** The same of all parts together. */
const LAST_MS = 60_000;
const HEAP_MB = 768;
/** Of the youngest objects; left to itself a thread takes three times as much, and is no faster by it. */
const YOUNG_MB = 12;

/** Asks a thread for the next part of what it has read. */
const NEXT = "next";

/** Starts the thread of `file` with the first reading, and again after one for which it had to be ended. */
export function openReader<Options, T>(file: URL): Reader<Options, T> {
  return openPartsReader(file, (only: T) => only);
}

/** The same where what was read comes part by part, for taking over a large one at once would hold up everybody here; `whole` puts them together. */
export function openPartsReader<Options, T, Part>(file: URL, whole: (first: Part, rest: readonly Part[]) => T): Reader<Options, T> {
  let thread: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function ask(question: Question<Options>): Promise<T> {
    thread ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB } });
    const last = AbortSignal.timeout(LAST_MS);
    try {
      const first = await answered<Part>(thread, question, last);
      const rest: Part[] = [];
      for (let { isLast } = first; !isLast; ) {
        const next = await answered<Part>(thread, NEXT, last);
        rest.push(next.part);
        isLast = next.isLast;
      }
      return whole(first.part, rest);
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

async function answered<Part>(thread: Worker, question: unknown, last: AbortSignal): Promise<{ part: Part; isLast: boolean }> {
  const signal = AbortSignal.any([last, AbortSignal.timeout(DEADLINE_MS)]);
  thread.postMessage(question);
  const [answer] = (await once(thread, "message", { signal })) as [Answer<Part>];
  if ("part" in answer) return answer;
  if ("refused" in answer) throw new Refused(answer.refused.code, answer.refused.message, answer.refused.zh);
  throw new ReadingFault(answer.fault);
}

/** Called in the thread: reads what it is asked to. What hangs or swells there is ended from outside. */
export function answerWith<Options, T>(read: (bytes: Uint8Array, options: Options) => T): void {
  answerInParts((bytes, options: Options) => [read(bytes, options)]);
}

/** The same in parts, each read when it is asked for. */
export function answerInParts<Options, Part>(read: (bytes: Uint8Array, options: Options) => Iterable<Part>): void {
  let parts: Iterator<Part> | null = null;
  let next: IteratorResult<Part> | null = null;
  parentPort?.on("message", (asked: Question<Options> | typeof NEXT) =>
    parentPort?.postMessage(
      answerOf(() => {
        if (asked !== NEXT) {
          parts = read(asked.bytes, asked.options)[Symbol.iterator]();
          next = parts.next();
        }
        if (!parts || !next || next.done) throw new Error("There is no further part.");
        const part = next.value;
        next = parts.next();
        return { part, isLast: next.done ?? false };
      }),
    ),
  );
}

function answerOf<Part>(read: () => { part: Part; isLast: boolean }): Answer<Part> {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, message: error.message, zh: error.zh } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
