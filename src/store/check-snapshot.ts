import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { SnapshotContent } from "./snapshot.ts";

/** Reads a snapshot through in a thread of its own: a large one takes seconds, in which nobody else would have a turn. @throws where SQLite finds it damaged */
export async function checkSnapshot(file: string): Promise<SnapshotContent> {
  const thread = new Worker(new URL("./snapshot-thread.ts", import.meta.url), { workerData: file });
  try {
    const [content] = (await once(thread, "message")) as [SnapshotContent];
    return content;
  } finally {
    await thread.terminate();
  }
}
