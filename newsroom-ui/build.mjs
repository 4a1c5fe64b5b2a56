// `npm run build`: the editors' app, into newsroom-ui/dist. It is made beside it and put in its place whole, so that nobody is served half of one.
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const [dist, made, old] = ["dist", `.dist-${process.pid}`, `.dist-${process.pid}-old`].map((name) => join(root, name));
try {
  await build({ root, build: { outDir: made, emptyOutDir: true }, logLevel: "warn" });
  if (existsSync(dist)) await rename(dist, old);
  await rename(made, dist);
} finally {
  for (const left of [made, old]) await rm(left, { recursive: true, force: true });
}
