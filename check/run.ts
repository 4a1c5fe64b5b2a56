// `npm run check`: everything that can be said about the code without running it. One line a check, problems under it, exit 1 if there are any.
import { dirname } from "node:path";
import { appWordProblems } from "./app-words.ts";
import { documentProblems } from "./documents.ts";
import { importProblems } from "./imports.ts";
import { overlapProblems } from "./overlap.ts";
import { pathProblems } from "./paths.ts";
import { regexProblems } from "./regex.ts";
import { styleProblems } from "./style.ts";
import { templateProblems } from "./templates.ts";
import { toolProblems } from "./tool.ts";

const CHECKS: [name: string, run: (root: string) => Promise<string[]> | string[]][] = [
  ["types (tsc)", (root) => toolProblems(root, "typescript/bin/tsc", ["--pretty", "false"])],
  ["types of the editors' app (tsc)", (root) => toolProblems(root, "typescript/bin/tsc", ["--pretty", "false", "--project", "newsroom-ui"])],
  ["format and lint (biome)", styleProblems],
  ["imports only go down (dependency-cruiser)", importProblems],
  ["nothing unused (knip)", (root) => toolProblems(root, "knip/bin/knip.js", ["--no-progress", "--no-config-hints"])],
  [
    "nothing that only tests use (knip)",
    (root) => toolProblems(root, "knip/bin/knip.js", ["--no-progress", "--no-config-hints", "--production", "--include", "exports"]),
  ],
  ["templates quote values and guard addresses", templateProblems],
  ["regular expressions are linear (recheck)", regexProblems],
  ["the app speaks through its table of messages", appWordProblems],
  ["no path or host of one machine", pathProblems],
  ["no text of others", overlapProblems],
  ["documents keep their promises", documentProblems],
];

const root = dirname(import.meta.dirname);
const waiting = [...CHECKS];
let failed = 0;
// Two at a time: most of them wait for a program that fills one core.
await Promise.all([checkWaiting(), checkWaiting()]);
console.log(failed ? `${failed} of ${CHECKS.length} checks failed` : `all ${CHECKS.length} checks passed`);
process.exitCode = failed ? 1 : 0;

async function checkWaiting(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, run] = next;
    const start = performance.now();
    const problems = await run(root);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${problems.length ? "✖" : "✔"} ${name} (${seconds} s)`);
    for (const problem of problems.slice(0, 60)) console.log(`    ${problem}`);
    if (problems.length > 60) console.log(`    and ${problems.length - 60} more`);
    if (problems.length) failed++;
  }
}
