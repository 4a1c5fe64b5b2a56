import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Refused } from "../../core/refused.ts";

/** Folders beside the files of a wire: what was read, and what was refused with the reason beside it. */
export const DONE = "done";
export const REFUSED = "refused";

/** Makes a wire's folder, with those inside it, where they are missing. @throws {Refused} "not-allowed" where one is a link or no folder, "unreadable" where it can't be made */
export async function makeFolder(folder: string): Promise<void> {
  for (const path of [folder, join(folder, DONE), join(folder, REFUSED)]) {
    const status = await mkdir(path, { recursive: true }).then(
      () => lstat(path),
      (error: NodeJS.ErrnoException) => lstat(path).catch(() => Promise.reject(unusable(path, error))),
    );
    if (!status.isDirectory()) throw new Refused("not-allowed", `${path} is a link or a file, not a folder.`, `${path} 是链接或文件，不是文件夹。`);
  }
}

/** What the file system says, in words. */
export function unusable(path: string, { code }: NodeJS.ErrnoException): Refused {
  return new Refused("unreadable", `${path} can't be used (${code}).`, `${path} 无法使用（${code}）。`);
}
