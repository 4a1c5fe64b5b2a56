// `npm test [-- PART…]`: every test file whose path contains one of the parts; all of them without. Ends with the test runner's own closing lines.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildApp } from "./built-app.ts";
import { installedChromium, NO_CHROMIUM, NO_POSTGRES, SHARED_CLUSTER } from "./needs.ts";
import { postgresPrograms, startCluster } from "./postgres-cluster.ts";
import { NO_SHARED, shared } from "./shared.ts";

/** Bytes of which the tests take a part at most. */
const ROOM = 6 * 1024 ** 3;

const parts = process.argv.slice(2);
const root = dirname(import.meta.dirname);
const files = globSync("{src,test,check,gate,bench,newsroom-ui}/**/*.test.ts", { cwd: root })
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();
if (files.length === 0) {
  console.error(`no test file has ${parts.join(" or ")} in its path`);
  process.exit(2);
}

for (const line of lacking()) console.log(line);
if (installedChromium() && files.some((file) => file.endsWith(".browser.test.ts"))) buildApp();
const scratch = scratchFolder();
process.env["TMPDIR"] = scratch;
const cluster = files.some(isPostgres) ? await sharedCluster() : null;
const runner = spawn(process.execPath, ["--test", "--test-reporter=spec", "--test-concurrency=4", ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, "compiled"), ...(cluster && { [SHARED_CLUSTER]: cluster.url }) },
});
// The terminal's interrupt reaches the runner by itself; this process stays to end what it started.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => runner.kill("SIGTERM"));
runner.on("exit", (code) => {
  cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});

/** Where the tests write: in memory where the machine gives room, for a disk would be synced some hundred thousand times. Every process finds there what another compiled. */
function scratchFolder(): string {
  const inMemory = existsSync("/dev/shm") && statfsSync("/dev/shm");
  const isRoomy = inMemory && inMemory.bavail * inMemory.bsize > ROOM;
  const folder = mkdtempSync(join(isRoomy ? "/dev/shm" : tmpdir(), "dateline-tests-"));
  chmodSync(folder, 0o755); // PostgreSQL runs as another user
  return folder;
}

function isPostgres(file: string): boolean {
  return file.endsWith(".postgres.test.ts");
}

async function sharedCluster() {
  const programs = postgresPrograms();
  return programs ? await startCluster(programs) : null;
}

/** What this machine lacks and how many files skip because of it; the tests themselves fail for it under CI=true. */
function lacking(): string[] {
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  const lines = [];
  if (!installedChromium()) lines.push(`skipped: browser tests (files: ${count(".browser.test.ts")}): ${NO_CHROMIUM}`);
  if (!postgresPrograms()) lines.push(`skipped: PostgreSQL tests (files: ${count(".postgres.test.ts")}): ${NO_POSTGRES}`);
  if (!shared("data")) lines.push(`skipped: some tests: ${NO_SHARED}`);
  return lines;
}
