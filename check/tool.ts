import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a package's own program has to say, a line each; nothing where it exits 0. `script` is its path in node_modules. */
export function toolProblems(root: string, script: string, args: string[]): string[] {
  const { status, stdout, stderr } = runTool(root, script, args);
  if (status === 0) return [];
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return lines.length ? lines : [`exit ${status}`];
}

/** Runs a package's program under this Node with `root` as its folder; the package is always this repository's, never `root`'s. */
export function runTool(root: string, script: string, args: string[]) {
  const path = fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url));
  return spawnSync(process.execPath, [path, ...args], { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
}
