import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, statfs, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openStore } from "../src/store/store.ts";
import { dateline, program } from "./program.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-import-"));
const data = join(folder, "data");
const pages = join(folder, "pages");
const canMount = process.getuid?.() === 0 && process.platform === "linux";
const PAGES = 80;
const ALL = ["import", pages, "--site", "main", "--section", "要闻", "--publish"];

before(async () => {
  await mkdir(pages);
  for (let n = 0; n < PAGES; n++) await writeFile(join(pages, `page-${String(n).padStart(3, "0")}.html`), samplePage(n));
  await firstSite(data);
});
after(() => rm(folder, { recursive: true, force: true }));

async function bytesUsed(mount: string): Promise<number> {
  const { blocks, bfree, bsize } = await statfs(mount);
  return (blocks - bfree) * bsize;
}

function samplePage(n: number): string {
  const sentence = `第${n}号渡口昨天恢复通航，船工们清理了河道里的浮木，并在两岸各立了一块新的水位牌。`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>第${n}号渡口恢复通航_沙洲新闻网</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/a">要闻</a></div><div class="article"><h1>第${n}号渡口恢复通航</h1>
<p class="info">2026-03-0${1 + (n % 9)} 08:1${n % 6} 来源：沙洲新闻网 作者：林渡</p><div class="content">
<p>${sentence}</p><p>渡口管理站说，${sentence}今后每天开行${n + 6}班。</p><p>附近的居民告诉记者，${sentence}</p></div></div></body></html>`;
}

/** Lets `start` make its first, empty site. */
async function firstSite(data: string): Promise<void> {
  const child = program(["start", "--port", "0"], { data });
  const closed = once(child, "close");
  for await (const text of child.stderr?.setEncoding("utf8") ?? []) if (String(text).includes("Stop with")) break;
  child.kill("SIGTERM");
  await closed;
}

async function publishedCounts() {
  const store = await openStore({ folder: data, clock: { now: () => Date.now() } });
  try {
    const { articles } = await store.write
      .selectFrom("articles")
      .select((eb) => eb.fn.countAll<number>().as("articles"))
      .executeTakeFirstOrThrow();
    const rows = await store.read.selectFrom("publications").select("item").execute();
    const reports = await store.write.selectFrom("reports").select("id").execute();
    return { articles, headlines: rows.map((row) => JSON.parse(row.item).headline as string), reports: reports.length };
  } finally {
    await store.close();
  }
}

test("an import that is killed again and again loses nothing and doubles nothing", async () => {
  for (let round = 0; round < 6; round++) {
    const child = program(ALL, { data });
    const closed = once(child, "close");
    await pause(250 + round * 170);
    child.kill("SIGKILL");
    await closed;
  }
  const last = await dateline(ALL, { data });
  assert.equal(last.code, 0, last.said);
  assert.match(last.said, new RegExp(`${PAGES} files: \\d+ published, 0 stored, \\d+ already there, 0 failed`));
  const { articles, headlines, reports } = await publishedCounts();
  assert.equal(articles, PAGES);
  assert.equal(reports, PAGES);
  assert.deepEqual(new Set(headlines), new Set(Array.from({ length: PAGES }, (_, n) => `第${n}号渡口恢复通航`)));
  assert.match((await dateline(["doctor"], { data })).out, /ok {3}audit log whole/);
});

test("each bad file gets one clear line, the good ones beside it are imported, and nothing of the bad is stored", async () => {
  const mixed = join(folder, "mixed");
  await mkdir(mixed);
  const files: Record<string, string | Uint8Array> = {
    "empty.html": "",
    "picture.html": Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000050001", "hex"),
    "huge.html": Buffer.alloc(50 * 1024 * 1024, 0x20),
    "no-article.html": "<html><title>登录</title><body><form><input name=user><input name=word></form></body></html>",
    "good.html": samplePage(900),
    "cut.html": samplePage(901).slice(0, -120),
    "wrong-charset.html": samplePage(902).replace('charset="utf-8"', 'charset="iso-8859-1"'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(mixed, name), content);
  const earlier = (await publishedCounts()).articles;
  const run = await dateline(["import", mixed, join(mixed, "absent.html"), "--site", "main", "--section", "yaowen", "--publish"], { data });
  assert.equal(run.code, 1);
  const lineOf = (name: string) => run.said.split("\n").filter((line) => line.includes(`/${name}: `));
  assert.match(lineOf("empty.html").join(), /empty/i);
  assert.equal(lineOf("picture.html").length, 1);
  assert.match(lineOf("huge.html").join(), /50 MB; the limit for a page is 10 MB/);
  assert.match(lineOf("no-article.html").join(), /no article/);
  assert.match(lineOf("absent.html").join(), /no such file/);
  for (const name of ["empty.html", "picture.html", "huge.html", "no-article.html", "absent.html"]) assert.equal(lineOf(name).length, 1, name);
  assert.match(run.said, /8 files: 3 published, 0 stored, 0 already there, 5 failed/);
  const { articles, headlines } = await publishedCounts();
  assert.equal(articles, earlier + 3);
  assert.ok(headlines.includes("第902号渡口恢复通航"), "a wrong declared charset is seen through");
});

test("a path that cannot be opened is named, and the rest goes on", async () => {
  const loop = join(folder, "loop.html");
  await symlink(loop, loop);
  const run = await dateline(["import", loop, join(pages, "page-000.html"), "--site", "main", "--section", "yaowen", "--publish"], { data });
  assert.equal(run.code, 1);
  assert.match(run.said, /loop\.html: could not be opened \(ELOOP\)/);
  assert.match(run.said, /2 files: 0 published, 0 stored, 1 already there, 1 failed/);
});

test("a full disk ends the import with one line, and with more room it goes on where it was", {
  skip: !canMount && "only root can make a small disk",
}, async () => {
  const disk = join(folder, "disk");
  await mkdir(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=40m", "tmpfs", disk]);
  try {
    const small = join(disk, "data");
    await firstSite(small);
    execFileSync("mount", ["-o", `remount,size=${(await bytesUsed(disk)) + 400_000}`, disk]);
    const full = await dateline(ALL, { data: small });
    assert.equal(full.code, 1);
    assert.match(full.said, /disk that holds the data is full/);
    assert.doesNotMatch(full.said, /\n\s+at /);
    execFileSync("mount", ["-o", "remount,size=40m", disk]);
    const rest = await dateline(ALL, { data: small });
    assert.equal(rest.code, 0, rest.said);
    assert.match(rest.said, new RegExp(`${PAGES} files: [1-9]\\d* published, 0 stored, \\d+ already there, 0 failed`));
    assert.equal((await dateline(["doctor"], { data: small })).out.includes("audit log whole"), true);
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("an unknown site or section is wrong use, and the line names those that there are", async () => {
  const site = await dateline(["import", pages, "--site", "nowhere", "--section", "x"], { data });
  assert.equal(site.code, 2);
  assert.match(site.said, /--site must be one of: main/);
  const section = await dateline(["import", pages, "--site", "main", "--section", "x"], { data });
  assert.equal(section.code, 2);
  assert.match(section.said, /yaowen \(要闻\)/);
});
