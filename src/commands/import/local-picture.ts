import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { Refused } from "../../core/refused.ts";

/** Bytes of one picture, at most, as in the library. */
const LARGEST = 50 * 1024 * 1024;

/** A folder in which pictures of an old site lie. */
export interface PictureFolder {
  path: string;
  /** Address whose files lie in it; null where its place on the old site is not known: then files are found by the ends of their addresses. */
  url: string | null;
}

/** The bytes of the picture of that address in a folder, or null where it is not there. Nothing outside of the folder is ever read. @throws {Refused} "too-large" */
export async function localPicture(folder: PictureFolder, address: string): Promise<Uint8Array | null> {
  for (const parts of placesOf(folder, address)) {
    const bytes = await readWithin(folder.path, parts);
    if (bytes) return bytes;
  }
  return null;
}

/** Where it may lie: the larger original of a size that WordPress made is wanted first. */
function placesOf({ url }: PictureFolder, address: string): string[][] {
  const parts = partsOf(URL.parse(address)?.pathname ?? "");
  const above = url === null ? null : partsOf(new URL("./", url).pathname);
  if (!parts || parts.length === 0) return [];
  if (above) {
    const isBelow = URL.parse(address)?.host === URL.parse(url ?? "")?.host && above.every((part, at) => part === parts[at]);
    return isBelow ? [parts.slice(above.length)] : [];
  }
  // A bare name is found anywhere, so it says too little where the address has more.
  const ends = parts.map((_, at) => parts.slice(at)).filter((end) => end.length > 1 || parts.length === 1);
  return ends.flatMap((end) => [end.with(-1, (end.at(-1) ?? "").replace(/-\d{1,5}x\d{1,5}(?=\.\w{1,5}$)/, "")), end]);
}

/** Null where a part could lead elsewhere. */
function partsOf(path: string): string[] | null {
  try {
    const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
    return parts.some((part) => part === "." || part === ".." || /[/\\\0]/.test(part)) ? null : parts;
  } catch {
    return null;
  }
}

async function readWithin(folder: string, parts: readonly string[]): Promise<Uint8Array | null> {
  const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, ...parts)).catch(() => null)]);
  if (path === null || !path.startsWith(root + sep)) return null;
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (!file) return null;
  try {
    const status = await file.stat();
    if (!status.isFile()) return null;
    if (status.size > LARGEST) throw new Refused("too-large", "is larger than 50 MB");
    return await file.readFile();
  } finally {
    await file.close();
  }
}
