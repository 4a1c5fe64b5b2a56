import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

const SQUEEZES = [
  { ending: ".br", squeeze: promisify(brotliCompress) },
  { ending: ".gz", squeeze: promisify(gzip) },
];

/** Puts a `.br` and a `.gz` beside every file of `assets`, so that no start and no request has to squeeze them. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "" }) {
      const assets = join(dir, "assets");
      await Promise.all((await readdir(assets)).map((name) => squeezed(join(assets, name))));
    },
  };
}

async function squeezed(path: string): Promise<void> {
  const bytes = await readFile(path);
  await Promise.all(SQUEEZES.map(async ({ ending, squeeze }) => writeFile(path + ending, await squeeze(bytes))));
}
