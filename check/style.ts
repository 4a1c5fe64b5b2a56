import { relative } from "node:path";
import { runTool } from "./tool.ts";

const ARGUMENTS = ["check", "--error-on-warnings", "--reporter=github", "--max-diagnostics=200"];

/** What Biome would write otherwise or finds doubtful, one line each. Its GitHub form is the only one that keeps to a line. */
export async function styleProblems(root: string): Promise<string[]> {
  const { status, stdout, stderr } = await runTool(root, "@biomejs/biome/bin/biome", ARGUMENTS);
  if (status === 0) return [];
  const problems = stdout.split("\n").flatMap((line) => problemIn(root, line) ?? []);
  return problems.length ? problems : [`biome exited ${status}: ${stderr.trim() || stdout.trim()}`];
}

function problemIn(root: string, line: string): string | null {
  const [whole, title, file = "", at, message] = /^::\w+ title=([^,]*),file=([^,]*),line=(\d+),[^:]*::(.*)$/.exec(line) ?? [];
  return whole === undefined ? null : `${relative(root, file)}:${at}: ${title}: ${message}`;
}
