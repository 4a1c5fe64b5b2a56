import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Why a test of the measuring sets skips itself. */
export const NO_SHARED = "the measuring sets (../shared beside the repository) are not here, so what needs them was not tried";

/** Path of a file or folder of the measuring sets beside the repository, or null where they are absent. Nothing of them enters the repository. */
export function shared(path: string): string | null {
  const full = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  return existsSync(full) ? full : null;
}

/** The objects of a file of one JSON object a line. */
export function jsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}
