import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** What a package's own program has to say, a line each; nothing where it exits 0. `script` is its path in node_modules. */
export async function toolProblems(root: string, script: string, args: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await runTool(root, script, args);
  if (status === 0) return [];
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return lines.length ? lines : [`exit ${status}`];
}

/** Runs a package's program under this Node with `root` as its folder; the package is always this repository's, never `root`'s. */
export async function runTool(root: string, script: string, args: string[]) {
  const path = fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url));
  const tool = spawn(process.execPath, [path, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => void tool.on("close", resolve));
  const [stdout, stderr, status] = await Promise.all([text(tool.stdout), text(tool.stderr), ended]);
  return { status, stdout, stderr };
}
