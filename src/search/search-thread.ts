import { parentPort, workerData } from "node:worker_threads";
import { Refused } from "../core/refused.ts";
import { type Location, openPublic } from "../store/open-public.ts";
import { type Question, search } from "./search.ts";
import type { Answered, Asked } from "./searcher.ts";

const opened = openPublic(workerData as Location);

parentPort?.on("message", async ({ id, question }: Asked) => {
  parentPort?.postMessage({ id, ...(await answerTo(question)) } satisfies Answered);
});

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

async function answerTo(question: Question): Promise<WithoutId<Answered>> {
  try {
    const reader = await opened;
    return { answer: await search(reader, reader.engine, question) };
  } catch (error) {
    if (error instanceof Refused) {
      const { code, message, zh, field } = error;
      return { refused: { code, message, zh, field } };
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
