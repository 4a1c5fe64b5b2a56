import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

const MAIN = resolve(import.meta.dirname, "../src/main.ts");

/** How a run of the program ended. */
export interface Ended {
  code: number | null;
  out: string;
  said: string;
}

/** Starts `dateline …words` as a process of its own. */
export function program(words: readonly string[], options: { data: string; env?: Record<string, string> }): ChildProcess {
  const env = { ...process.env, DATELINE_DATA: options.data, npm_lifecycle_event: "test", ...options.env };
  return spawn(process.execPath, [MAIN, ...words], { env, stdio: ["pipe", "pipe", "pipe"] });
}

/** Runs `dateline …words` to its end, with `input` on its standard input. */
export async function dateline(
  words: readonly string[],
  options: { data: string; env?: Record<string, string>; input?: string | Uint8Array },
): Promise<Ended> {
  const child = program(words, options);
  const ended: Ended = { code: null, out: "", said: "" };
  child.stdout?.setEncoding("utf8").on("data", (more: string) => (ended.out += more));
  child.stderr?.setEncoding("utf8").on("data", (more: string) => (ended.said += more));
  child.stdin?.end(options.input ?? "");
  [ended.code] = (await once(child, "close")) as [number | null];
  return ended;
}

/** The running program with its demo on a port and a data folder of its own. */
export interface RunningDemo {
  /** `http://localhost:PORT` and `http://silkroad.localhost:PORT`, without a slash at the end. */
  city: string;
  digest: string;
  data: string;
  /** What makes the first administrator, as the terminal has it. */
  firstLink: string;
  /** Ends it and takes its data away. */
  stop(): Promise<void>;
}

/** Starts `dateline start --demo` and waits until it says where it serves. @throws Error with what it said, where it ends instead */
export async function startDemo(env: Record<string, string> = {}, words: readonly string[] = []): Promise<RunningDemo> {
  const data = await mkdtemp(join(tmpdir(), "dateline-demo-"));
  const child = program(["start", "--demo", "--port", "0", ...words], { data, env });
  const said = await spoken(child, /Stop with Ctrl-C/);
  const port = /http:\/\/localhost:(\d+)\//.exec(said)?.[1];
  return {
    city: `http://localhost:${port}`,
    digest: `http://silkroad.localhost:${port}`,
    data,
    firstLink: /http:\S+\/newsroom\/invitation#\S+/.exec(said)?.[0] ?? "",
    async stop() {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** What the running program answers at `address`, a redirect followed; the connection goes to loopback whatever the name, as a browser's does for localhost. */
export async function answerAt(address: string): Promise<{ status: number; text: string }> {
  const { host, port, pathname, search } = new URL(address);
  const [response] = (await once(request({ host: "127.0.0.1", port, path: pathname + search, headers: { host } }).end(), "response")) as [
    IncomingMessage,
  ];
  const { location } = response.headers;
  if (location) return answerAt(new URL(location, address).href);
  return { status: response.statusCode ?? 0, text: await text(response) };
}

/** All that a process said on standard error up to what matches `awaited`. Its later words are passed over, never cut off. */
function spoken(child: ChildProcess, awaited: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (more: string) => {
      said += more;
      if (awaited.test(said)) resolve(said);
    });
    child.once("close", () => reject(new Error(`the program ended: ${said}`)));
  });
}
