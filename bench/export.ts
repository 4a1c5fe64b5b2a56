import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasNginx, startNginx } from "../test/nginx.ts";
import { openDesk } from "./desk.ts";
import { buildHugo, countFiles, HUGO, hugoSites } from "./hugo.ts";
import type { Row } from "./row.ts";
import { seed } from "./seed.ts";
import { load } from "./serving.ts";

const SITE = "yunzhou";
const MAIN = join(import.meta.dirname, "../src/main.ts");
const SMALL = 10_000;
const LARGE = 100_000;
const SECONDS = 5;

/** A site as files: all of it beside Hugo on the same articles, and what nginx then serves of it. */
export function exportRows(): Promise<Row[]> {
  return inFolder(besideHugo);
}

/** What of the files one publication changes on a large site. */
export function publicationRows(): Promise<Row[]> {
  return inFolder(onePublication);
}

async function inFolder(measure: (folder: string) => Promise<Row[]>): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-export-bench-"));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function besideHugo(folder: string): Promise<Row[]> {
  const { data, paths } = await filled(folder, SMALL);
  const files = join(folder, "files");
  const ours = seconds(() => exportTo(files, data));
  return [hugoRow(ours, countFiles(files), await ofHugo(data, folder)), ...(await nginxRows(files, folder, paths))];
}

async function ofHugo(data: string, folder: string): Promise<{ took: number; files: number } | null> {
  if (!HUGO) return null;
  const sites = await hugoSites(data, join(folder, "hugo"));
  const took = seconds(() => {
    for (const site of sites) buildHugo(site);
  });
  return { took, files: sites.reduce((sum, site) => sum + countFiles(join(site, "public")), 0) };
}

function hugoRow(ours: number, files: number, hugo: { took: number; files: number } | null): Row {
  return {
    what: `export of ${count(SMALL)} articles, both editions`,
    ours: `${ours.toFixed(0)} s, ${count(files)} files, twins in gzip and brotli among them`,
    rival: hugo ? `${hugo.took.toFixed(0)} s, ${count(hugo.files)} files (Hugo, no twins)` : "Hugo is not installed",
    ratio: hugo ? `${(ours / hugo.took).toFixed(1)} ×` : "",
    aim: "2 ×",
  };
}

async function nginxRows(files: string, folder: string, paths: readonly string[]): Promise<Row[]> {
  if (!hasNginx()) return [];
  const nginx = await startNginx({ folder: files, sites: { [SITE]: "localhost" }, programPort: 0 });
  try {
    const pathsFile = join(folder, "paths.txt");
    writeFileSync(pathsFile, paths.join("\n"));
    load(nginx.port, pathsFile, 1);
    const { perSecond, failed } = load(nginx.port, pathsFile, SECONDS);
    if (failed > 0) throw new Error(`${failed} files were not answered with 200`);
    return [{ what: "exported article pages a second through nginx, one worker", ours: perSecond.toFixed(0), rival: "", ratio: "", aim: "" }];
  } finally {
    await nginx.stop();
  }
}

/** The whole of a large site once, then again after one article was published on it. */
async function onePublication(folder: string): Promise<Row[]> {
  const { data } = await filled(folder, LARGE);
  const files = join(folder, "files");
  const whole = seconds(() => exportTo(files, data));
  await publishOne(data);
  let changed = "";
  const again = seconds(() => (changed = exportTo(files, data)));
  return [
    {
      what: `files that one publication changes, ${count(LARGE)} articles`,
      ours: `${changed.split("\n").filter(Boolean).length} files in ${again.toFixed(1)} s`,
      rival: `${whole.toFixed(0)} s for the whole site`,
      ratio: "",
      aim: "50 files",
    },
  ];
}

async function publishOne(data: string): Promise<void> {
  const { writer, reviewers, places, text, close } = await openDesk(data, SITE);
  const { articleId, revisionId } = await writer("POST", "/articles", { text: text(20), places });
  const article = `/articles/${articleId}`;
  await writer("POST", `${article}/submission`, { revisionId });
  await reviewers[0]("POST", `${article}/signatures`, { revisionId, step: 1 });
  await reviewers[1]("POST", `${article}/publication`, { revisionId, urgent: { reason: "bench" } });
  await close();
}

async function filled(folder: string, articles: number): Promise<{ data: string; paths: string[] }> {
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true });
  return { data, paths: await seed(data, articles, SITE) };
}

/** Brings the files to what the data show, as a process of its own, and returns what it printed: a line a file. */
function exportTo(files: string, data: string): string {
  const env = { ...process.env, DATELINE_DATA: data };
  return execFileSync(process.execPath, [MAIN, "export", files], { env, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"] });
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function count(of: number): string {
  return of.toLocaleString("en");
}
