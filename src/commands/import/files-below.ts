import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files that `paths` name, folders opened all the way down, in the order of their names. A path that cannot be read stays, to be reported. */
export async function filesBelow(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (status) => status.isDirectory(),
      () => false,
    );
    if (!isFolder) found.push(path);
    else for (const below of await filesBelow(await namesIn(path))) found.push(below);
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => join(folder, name));
}
