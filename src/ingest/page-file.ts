import { open } from "node:fs/promises";
import { Refused } from "../core/refused.ts";

/** Largest page that is read, in bytes. */
const LARGEST = 10 * 1024 * 1024;

/** The bytes of a saved page, or of another file of `most` bytes. @throws {Refused} "unreadable" (missing, a folder, not allowed), "too-large" (over 10 MB, or `most`: not read at all) */
export async function readPageFile(path: string, most = LARGEST): Promise<Uint8Array> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused("unreadable", REASONS[error.code ?? ""] ?? `could not be opened (${error.code}).`);
  });
  try {
    const status = await file.stat();
    const { size } = status;
    if (!status.isFile()) throw new Refused("unreadable", "is not a file.");
    if (size > most)
      throw new Refused(
        "too-large",
        `has ${Math.ceil(size / 1_048_576)} MB; the limit for a ${most === LARGEST ? "page" : "file"} is ${most / 1_048_576} MB.`,
      );
    return await file.readFile();
  } finally {
    await file.close();
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file.",
  EACCES: "may not be read by this user.",
  EISDIR: "is a folder, not a file.",
};
