import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Spelling } from "../../views/edition/spelling.ts";
import { pressSheet } from "./press-sheet.ts";
import type { Pressed, Sheet } from "./sheet.ts";

/** Threads that convert, compress and write, so that the one that makes pages need not. */
export interface Presses {
  press(sheet: Sheet): Promise<Pressed>;
  /** Comes when there is room for more; whoever waits for it keeps the queue, and so the memory, short. */
  room(): Promise<void>;
  close(): Promise<void>;
}

/** So many are pressed here and now: by then threads would hardly have started. */
const FEW = 100;
/** Sheets in one message: to wake a thread for each would take as long as to make the page. */
const AT_ONCE = 16;
/** Sheets that may be under way with each thread: enough that none waits for the next. */
const MOST_AHEAD = 64;

export type Question = { number: number; sheet: Sheet };
export type Answer = { number: number } & ({ pressed: Pressed } | { fault: Error });

/** As many as there are cores: each page takes its thread longer than it took to make. */
export function openPresses(spelling: Spelling | null): Presses {
  const threads: Worker[] = [];
  const open = new Map<number, PromiseWithResolvers<Pressed>>();
  const most = availableParallelism();
  let gathered: Question[] = [];
  let turn = 0;
  let number = 0;
  let fault: unknown = null;
  let wake = () => {};

  function send(): void {
    if (gathered.length === 0) return;
    const thread = threads.length < most ? started() : threads[turn++ % threads.length];
    thread?.postMessage(gathered);
    gathered = [];
  }

  function started(): Worker {
    const thread = new Worker(new URL("./press-thread.ts", import.meta.url), { workerData: spelling });
    thread.on("message", (answers: Answer[]) => {
      for (const answer of answers) settle(answer);
      wake();
    });
    thread.on("error", failed);
    threads.push(thread);
    return thread;
  }

  function settle(answer: Answer): void {
    const asked = open.get(answer.number);
    open.delete(answer.number);
    if ("pressed" in answer) asked?.resolve(answer.pressed);
    else asked?.reject(answer.fault);
  }

  function failed(error: unknown): void {
    fault = error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
    wake();
  }

  return {
    async press(sheet) {
      if (fault !== null) throw fault;
      if (++number <= FEW) return pressSheet(sheet, spelling);
      const asked = Promise.withResolvers<Pressed>();
      open.set(number, asked);
      gathered.push({ number, sheet });
      if (gathered.length >= AT_ONCE) send();
      else if (gathered.length === 1) setImmediate(send);
      return asked.promise;
    },
    async room() {
      while (open.size >= most * MOST_AHEAD) {
        send();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
