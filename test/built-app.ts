import { execFileSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = dirname(import.meta.dirname);

/** Builds the editors' app where its sources are newer than what was built: a browser test must not show yesterday's. */
export function buildApp(): void {
  if (isFresh()) return;
  execFileSync(process.execPath, [join(ROOT, "newsroom-ui/build.mjs")], { stdio: "inherit" });
}

function isFresh(): boolean {
  const page = join(ROOT, "newsroom-ui/dist/index.html");
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const files = globSync("newsroom-ui/{src/**/*,*.ts,index.html}", { cwd: ROOT }).filter((path) => /\.(?:tsx?|css|html)$/.test(path));
  return files.every((path) => statSync(join(ROOT, path)).mtimeMs < built);
}
