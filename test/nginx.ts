import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Why tests that need nginx skip themselves. */
export const NO_NGINX = "no nginx is installed, so that the example of docs/nginx was not tried";

const PROGRAM = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((path) => existsSync(path)) ?? null;

/** Whether there is an nginx. @throws under CI=true where there is none */
export function hasNginx(): boolean {
  if (PROGRAM === null && process.env["CI"] === "true") throw new Error(NO_NGINX);
  return PROGRAM !== null;
}

/** What it serves: an export's folder, its sites with their hosts, and the port of the program behind it (0: none runs). */
export interface Served {
  folder: string;
  sites: Readonly<Record<string, string>>;
  programPort: number;
  /** What else is said in `http { }`. */
  more?: string;
}

/** An nginx on loopback with the example of docs/nginx, in which only names, folders and ports are others. */
export async function startNginx({
  folder,
  sites,
  programPort,
  more = "",
}: Served): Promise<{ port: number; reload(): void; stop(): Promise<void> }> {
  const port = await freePort();
  const http = example("dateline-http.conf").replace("127.0.0.1:4000", `127.0.0.1:${programPort || 1}`);
  const servers = Object.entries(sites).map(([id, host]) =>
    example("dateline-site.conf")
      .replaceAll("/srv/portal", folder)
      .replace("listen 80", `listen 127.0.0.1:${port}`)
      .replaceAll("www.yunzhou.example", host)
      .replaceAll("yunzhou", id),
  );
  return runNginx(`${more}\n${http}\n${servers.join("\n")}`, port);
}

/** A file of docs/nginx. */
export function example(name: string): string {
  return readFileSync(join(import.meta.dirname, "../docs/nginx", name), "utf8");
}

/** An nginx with that in its `http { }`, which answers on `port` of loopback. @throws Error with what it said, where it does not start */
export async function runNginx(http: string, port: number): Promise<{ port: number; reload(): void; stop(): Promise<void> }> {
  const own = mkdtempSync(join(tmpdir(), "dateline-nginx-"));
  mkdirSync(join(own, "temp"));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/temp/${name};`).join("\n");
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  const file = join(own, "nginx.conf");
  writeFileSync(
    file,
    `${user}daemon off;\nworker_processes 1;\npid ${own}/nginx.pid;\nerror_log ${own}/error.log;\nevents { }\nhttp {\naccess_log off;\n${paths}\n${http}\n}\n`,
  );
  const child = spawn(PROGRAM ?? "nginx", ["-c", file, "-e", join(own, "error.log")], { stdio: ["ignore", "inherit", "inherit"] });
  const ended = once(child, "exit");
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(readFileSync(join(own, "error.log"), "utf8"));
    await sleep(10);
  }
  return {
    port,
    reload: () => void execFileSync(PROGRAM ?? "nginx", ["-c", file, "-e", join(own, "error.log"), "-s", "reload"]),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(own, { recursive: true });
    },
  };
}

/** A port of loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}
