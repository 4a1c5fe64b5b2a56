import { parentPort } from "node:worker_threads";
import { Refused } from "../core/refused.ts";
import { extractPage } from "../extract/page.ts";
import type { PageAnswer, PageQuestion } from "./page-reader.ts";

// The thread in which pages from outside are read: what hangs or swells here is ended from outside.
parentPort?.on("message", ({ bytes, options }: PageQuestion) => {
  parentPort?.postMessage(answer({ bytes, options }));
});

function answer({ bytes, options }: PageQuestion): PageAnswer {
  try {
    return { report: extractPage(bytes, options) };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, message: error.message } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
