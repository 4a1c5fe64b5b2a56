import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A server in a process of its own that has said where it listens. */
export interface Serving {
  port: number;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a program of this repository and waits until it prints an address. @throws Error with what it said, where it ends instead */
export async function serving(args: readonly string[], env: Record<string, string> = {}): Promise<Serving> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const port = await portOf(child);
  return {
    port,
    child,
    async stop() {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer) => {
      said += text;
      const port = /http:\/\/localhost:(\d+)\//.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", () => reject(new Error(`the server ended: ${said}`)));
  });
}

/** What a client process got in `seconds` over 16 connections: pages a second, and how many were not 200. */
export function load(port: number, pathsFile: string, seconds: number): { perSecond: number; failed: number } {
  const args = [join(import.meta.dirname, "load.ts"), String(port), "localhost", pathsFile, String(seconds), "16"];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** Memory that a process holds, in MB; NaN where the system does not say. */
export function memoryOf({ child }: Serving): number {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
