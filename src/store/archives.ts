import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./plain-refusals.ts";

/** An archive that lies in the folder of the backups. */
export interface ArchiveFile {
  file: string;
  /** Bytes. */
  size: number;
  /** When it was written, UTC ms. */
  at: number;
}

/** Whether a file of that name could be one of the backups: never a path. */
export function isArchiveName(name: string): boolean {
  return /^[a-zA-Z0-9][\w.-]{0,100}\.tar$/.test(name);
}

/** The archives in `folder`, newest first; none where there is no such folder yet. */
export async function archivesIn(folder: string): Promise<ArchiveFile[]> {
  const names = (await namesIn(folder)).filter(isArchiveName);
  const files = await Promise.all(
    names.map(async (file) => {
      const { size, mtimeMs } = await stat(join(folder, file));
      return { file, size, at: Math.floor(mtimeMs) };
    }),
  );
  return files.sort((a, b) => b.at - a.at || (a.file < b.file ? 1 : -1));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
