import { constants, type Stats } from "node:fs";
import { open } from "node:fs/promises";
import { Refused } from "../../core/refused.ts";

/** Largest file of a wire, bytes. */
const LARGEST = 10 * 1024 * 1024;

/**
 * The bytes of a file that somebody dropped, or null while it is being written, or where it is gone. A link is not followed, and nothing but a plain file is read.
 * @throws {Refused} "not-allowed", "too-large"; an error of the file system
 */
export async function readIncoming(path: string): Promise<Uint8Array | null> {
  // Without waiting: a pipe would never begin.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error.code === "ELOOP" ? notAFile() : error;
  });
  if (file === null) return null;
  try {
    const before = await file.stat();
    if (!before.isFile()) throw notAFile();
    if (before.size > LARGEST) throw new Refused("too-large", "The file has more than 10 MB.", "文件超过 10 MB。");
    const bytes = Buffer.alloc(before.size);
    const { bytesRead } = await file.read(bytes, 0, before.size, 0);
    return bytesRead === before.size && isSame(before, await file.stat()) ? bytes : null;
  } finally {
    await file.close();
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function notAFile(): Refused {
  return new Refused("not-allowed", "This is a link or a device, not a file.", "这是链接或设备，不是文件。");
}
