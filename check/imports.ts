import { existsSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "./tool.ts";

const FOLDERS = ["src", "test", "check", "gate", "bench", "sites", "newsroom-ui"];

/**
 * Breaches of .dependency-cruiser.mjs. dependency-cruiser reads nothing, and is content, where it finds no TypeScript that it knows or where types'
 * imports are left out; so no modules, or no dependencies between them, is a breach as well.
 */
export async function importProblems(root: string): Promise<string[]> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { stdout, stderr } = await runTool(root, "dependency-cruiser/bin/dependency-cruiser.mjs", [
    ...folders,
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "json",
  ]);
  if (!stdout.startsWith("{")) return [`dependency-cruiser did not run: ${stderr.trim() || stdout.slice(0, 200)}`];
  const { modules, summary } = JSON.parse(stdout) as Cruise;
  const ours = modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
  const dependencies = ours
    .flatMap((module) => module.dependencies)
    .filter(({ resolved }) => folders.some((folder) => resolved.startsWith(`${folder}/`)));
  if (ours.length === 0) return ["dependency-cruiser read no modules: the imports are not checked"];
  if (dependencies.length === 0) return ["dependency-cruiser read no dependencies: the imports are not checked"];
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}
