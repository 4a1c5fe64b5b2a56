import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throwaway PostgreSQL: an address as its superuser, and the act that ends it and removes its files. */
export interface Cluster {
  url: string;
  stop(): void;
}

/** Folder of PostgreSQL's programs (Debian keeps them off the PATH), newest version first, or null. */
export function postgresPrograms(): string | null {
  const version = (path: string) => Number(/\/(\d+)\/bin/.exec(path)?.[1] ?? 0);
  const debian = globSync("/usr/lib/postgresql/*/bin/postgres").sort((a, b) => version(b) - version(a));
  const onPath = (process.env["PATH"] ?? "").split(":").map((folder) => join(folder, "postgres"));
  const program = [...debian, ...onPath].find((path) => existsSync(path));
  return program ? dirname(program) : null;
}

/** Starts a cluster on a free loopback port in a temporary folder; durability is off, for it lives only as long as the tests. */
export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-postgres-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const url = await startIn(folder, programs);
    const stop = () => {
      process.removeListener("exit", stop);
      run(programs, "pg_ctl", ["-D", join(folder, "data"), "-w", "-m", "immediate", "stop"]);
      remove();
    };
    process.on("exit", stop);
    return { url, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startIn(folder: string, programs: string): Promise<string> {
  const data = join(folder, "data");
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToPostgres(folder, passwordFile);
  run(programs, "initdb", ["-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-N"]);
  const port = await freePort();
  const settings = `-h 127.0.0.1 -p ${port} -k ${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60`;
  run(programs, "pg_ctl", ["-D", data, "-w", "-t", "60", "-l", join(folder, "log"), "-o", settings, "start"]);
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

// PostgreSQL refuses to run as root, as most containers do.
const asPostgres = () => process.getuid?.() === 0;

function giveToPostgres(...paths: string[]): void {
  if (!asPostgres()) return;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  for (const path of paths) chownSync(path, idOf("-u"), idOf("-g"));
}

function run(programs: string, program: string, args: string[]): void {
  const command = [join(programs, program), ...args];
  const [file = "", ...rest] = asPostgres() ? ["runuser", "-u", "postgres", "--", ...command] : command;
  // Output must not be piped: the server inherits it, and the pipe would stay open as long as the server lives.
  const done = spawnSync(file, rest, { stdio: "ignore", cwd: "/" });
  if (done.status !== 0) throw new Error(`${program} failed (exit ${done.status ?? done.signal ?? done.error?.message})`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}
