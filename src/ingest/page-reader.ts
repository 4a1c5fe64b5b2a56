import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Refused, type RefusedCode } from "../core/refused.ts";
import type { ExtractedReport } from "../core/report.ts";
import type { PageOptions } from "../extract/page.ts";

/** Reads pages in a thread of its own, one at a time. */
export interface PageReader {
  /** @throws {Refused} what `extractPage` refuses, and "unreadable" where the page takes too long or too much memory */
  read(bytes: Uint8Array, options: PageOptions): Promise<ExtractedReport>;
  close(): Promise<void>;
}

export interface PageQuestion {
  bytes: Uint8Array;
  options: PageOptions;
}
export type PageAnswer = { report: ExtractedReport } | { refused: { code: RefusedCode; message: string } } | { fault: string };

/** Longest that one page may take; the worst of 10 MB takes about two seconds. */
const DEADLINE_MS = 20_000;
const HEAP_MB = 768;

/** Starts the thread with the first page and again after one that had to be ended. */
export function openPageReader(): PageReader {
  let thread: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function ask(question: PageQuestion): Promise<ExtractedReport> {
    thread ??= new Worker(new URL("./page-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    thread.postMessage(question);
    try {
      const [answer] = (await once(thread, "message", { signal: AbortSignal.timeout(DEADLINE_MS) })) as [PageAnswer];
      return reportOf(answer);
    } catch (error) {
      if (error instanceof Refused || error instanceof PageFault) throw error;
      void thread.terminate();
      thread = null;
      throw new Refused("unreadable", `the page could not be read within ${DEADLINE_MS / 1000} seconds and ${HEAP_MB} MB.`);
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

class PageFault extends Error {}

function reportOf(answer: PageAnswer): ExtractedReport {
  if ("report" in answer) return answer.report;
  if ("refused" in answer) throw new Refused(answer.refused.code, answer.refused.message);
  throw new PageFault(answer.fault);
}
