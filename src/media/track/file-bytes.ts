import { open } from "node:fs/promises";
import { Refused } from "../../core/refused.ts";

/** A file that is read in pieces, wherever they lie. */
export interface FileBytes {
  path: string;
  size: number;
  /** The bytes from `at` on, `length` of them or as many as there are. */
  read(at: number, length: number): Promise<Buffer>;
}

/** Opens `path` for reading while `work` runs. */
export async function withFile<T>(path: string, work: (file: FileBytes) => Promise<T>): Promise<T> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    return await work({
      path,
      size,
      async read(at, length) {
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, at);
        return bytes.subarray(0, bytesRead);
      },
    });
  } finally {
    await handle.close();
  }
}

/** What a file whose inside does not hold together is refused with; `what` for the log's reader. */
export function brokenFile(what: string): Refused {
  return new Refused("invalid", `The file is cut off or damaged (${what}).`, `文件不完整或已损坏（${what}）。`);
}
