import { open, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../../store/blobs.ts";
import { codeOf } from "../../store/plain-refusals.ts";

/** What an export knows of one address of a site. */
export interface Entry {
  /** With the query that it knows: `/xinwen/?to=2026-11-20`. */
  address: string;
  /** Path of its file below the site's folder; null where there is none. */
  file: string | null;
  /** Where it leads, after the status: `301 /xinwen/`; null where it does not. */
  moved: string | null;
  /** Of the file's bytes (see hashOf), and of its compressed twins where it has them; empty where there is no file. */
  hash: string;
  gz: string;
  br: string;
  /** What it was made of. */
  tags: readonly string[];
}

/** Of which state of which data, by which program an export was written. */
export interface Head {
  /** Marks the program and its settings; another program's pages may look different. */
  program: string;
  /** Number of the newest change that is in it, and when (UTC ms) that was made: another history has other times. */
  seq: number;
  at: number;
}

export interface Manifest extends Head {
  entries: ReadonlyMap<string, Entry>;
}

const FORM = "dateline-export-1";

/** The manifest in `path` with its bytes, or null where there is none, or none that this program reads. */
export async function readManifest(path: string): Promise<{ manifest: Manifest; text: string } | null> {
  const text = await readFile(path, "utf8").catch((error) => {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  });
  const manifest = parsed(text);
  return manifest && { manifest, text };
}

/** The same without what it says of each address; cheap however many there are. */
export async function readHead(path: string): Promise<Head | null> {
  const file = await open(path).catch((error) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(400), 0, 400, 0);
    return headOf(buffer.subarray(0, bytesRead).toString().split("\n")[0] ?? "");
  } finally {
    await file.close();
  }
}

/** Writes it so that it is there whole or not at all, and returns its bytes. */
export async function writeManifest(path: string, manifest: Manifest): Promise<string> {
  const text = printed(manifest);
  const unfinished = `${path}.new`;
  await writeFile(unfinished, text, { flush: true });
  await rename(unfinished, path);
  await syncFolder(dirname(path));
  return text;
}

/** First the head; a line for each tag where it is first used, numbered by their order; a line for each address; the count of addresses. */
function printed({ program, seq, at, entries }: Manifest): string {
  const numbers = new Map<string, string>();
  const lines = [[FORM, program, seq, at].join("\t")];
  for (const { address, file, moved, hash, gz, br, tags } of entries.values()) {
    for (const tag of tags) {
      if (numbers.has(tag)) continue;
      numbers.set(tag, numbers.size.toString(36));
      lines.push(`#${tag}`);
    }
    lines.push([address, file ?? "", moved ?? "", hash, gz, br, tags.map((tag) => numbers.get(tag)).join(" ")].join("\t"));
  }
  return `${lines.join("\n")}\n=${entries.size}\n`;
}

function parsed(text: string): Manifest | null {
  const lines = text.split("\n");
  const head = headOf(lines[0] ?? "");
  if (!head || lines.pop() !== "") return null;
  const end = lines.pop();
  const tags: string[] = [];
  const entries = new Map<string, Entry>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line.startsWith("#")) {
      tags.push(line.slice(1));
      continue;
    }
    const [address = "", file = "", moved = "", hash = "", gz = "", br = "", numbers = ""] = line.split("\t");
    const noted = numbers === "" ? [] : numbers.split(" ").map((number) => tags[Number.parseInt(number, 36)] ?? "");
    entries.set(address, { address, file: file || null, moved: moved || null, hash, gz, br, tags: noted });
  }
  return end === `=${entries.size}` ? { ...head, entries } : null;
}

function headOf(line: string): Head | null {
  const [form, program = "", seq, at] = line.split("\t");
  return form === FORM ? { program, seq: Number(seq), at: Number(at) } : null;
}
