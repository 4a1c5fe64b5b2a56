import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../../store/plain-refusals.ts";
import { syncDisk } from "./sync-disk.ts";

/** Files between two syncs: some hundred MB at most. */
const MOST_AT_ONCE = 5_000;

/** A file that lies ready in `from` and shall be `to`, with its twins. */
interface Ready {
  from: string;
  to: string;
  /** Endings of what is to be placed: none, `.gz`, `.br`. */
  endings: readonly string[];
  /** The same of what lies there and is to be replaced, or taken away. */
  before: readonly string[];
}

/** Takes finished files to their places, many at a time: whatever happens, what a server finds there is whole. */
export interface FilePlacer {
  add(ready: Ready): Promise<void>;
  /** Places what is left. */
  finish(): Promise<void>;
}

/** @param unfinished folder in which the files lie ready */
export function filePlacer(unfinished: string): FilePlacer {
  const folders = new Set<string>();
  let waiting: Ready[] = [];

  async function finish(): Promise<void> {
    const placed = waiting;
    waiting = [];
    if (placed.length === 0) return;
    await syncDisk(unfinished);
    for (const one of placed) place(one);
  }

  function place({ from, to, endings, before }: Ready): void {
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    for (const ending of endings) {
      if (before.includes(ending)) renewTime(from + ending, to + ending);
      renameSync(from + ending, to + ending);
    }
    for (const ending of before) if (!endings.includes(ending)) rmSync(to + ending, { force: true });
  }

  return {
    async add(ready) {
      waiting.push(ready);
      if (waiting.length >= MOST_AT_ONCE) await finish();
    },
    finish,
  };
}

/** nginx names a file's content by its length and the second of its time: two contents must not have one second. */
function renewTime(from: string, to: string): void {
  const old = statSync(to, { throwIfNoEntry: false });
  const next = old && Math.floor(old.mtimeMs / 1000) + 1;
  if (next && next * 1000 > statSync(from).mtimeMs) utimesSync(from, next, next);
}

/** Takes a file and its twins away, and the folders that it leaves empty, up to `top`. */
export function removeFile(top: string, file: string): void {
  for (const ending of ["", ".gz", ".br"]) rmSync(join(top, file) + ending, { force: true });
  for (let folder = dirname(file); folder !== "." && existsSync(join(top, folder)); folder = dirname(folder)) {
    try {
      rmdirSync(join(top, folder));
    } catch (error) {
      if (codeOf(error) === "ENOTEMPTY") return;
      throw error;
    }
  }
}
