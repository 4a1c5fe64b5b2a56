import { parentPort } from "node:worker_threads";
import { extractPage } from "../extract/page.ts";
import type { PageQuestion } from "./page-reader.ts";
import { answerOf } from "./thread.ts";

// The thread in which pages from outside are read: what hangs or swells here is ended from outside.
parentPort?.on("message", ({ bytes, options }: PageQuestion) => parentPort?.postMessage(answerOf(() => extractPage(bytes, options))));
