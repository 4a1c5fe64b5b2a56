import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { HeldFile } from "../web/held-file.ts";

/** The editors' app as it was built: its page, and its files by name. */
export interface AppFiles {
  /** index.html, without its nonce. */
  page: string;
  assets: ReadonlyMap<string, HeldFile>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Reads the built app into memory; null where it has not been built. @throws where a file is of a kind that it should not have */
export function readAppFiles(folder: string): AppFiles | null {
  const page = join(folder, "index.html");
  if (!existsSync(page)) return null;
  const assets = join(folder, "assets");
  const names = readdirSync(assets).filter((name) => !/\.(?:br|gz)$/.test(name));
  return { page: readFileSync(page, "utf8"), assets: new Map(names.map((name) => [name, held(join(assets, name))])) };
}

/** A file with the twins that the build squeezed beside it. */
function held(path: string): HeldFile {
  const type = TYPES[extname(path)];
  if (!type) throw new Error(`the editors' app has a file of an unknown kind: ${path}`);
  const identity = new Uint8Array(readFileSync(path));
  return {
    hash: createHash("sha256").update(identity).digest("hex").slice(0, 12),
    type,
    identity,
    gzip: new Uint8Array(readFileSync(`${path}.gz`)),
    br: new Uint8Array(readFileSync(`${path}.br`)),
  };
}
