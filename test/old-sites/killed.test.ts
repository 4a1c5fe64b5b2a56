import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { command } from "../../src/commands/import.ts";
import { readConfig } from "../../src/config.ts";
import { Refused } from "../../src/core/refused.ts";
import { defineSite } from "../../src/newsroom/define-site.ts";
import { openStore } from "../../src/store/store.ts";
import { dateline, program } from "../program.ts";
import { ACTOR, site } from "../store/fixture.ts";
import { samplePng } from "./old-town.ts";
import { wxr } from "./wxr.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-old-"));
const data = join(folder, "data");
const ARTICLES = 40;
const open = () => openStore({ folder: data, clock: { now: () => Date.now() } });

before(async () => {
  const store = await open();
  await defineSite(store, ACTOR, { site: site({}), sections: [{ slug: "yaowen", name: "要闻" }] });
  await store.close();
  await mkdir(join(folder, "uploads/2019"), { recursive: true });
  for (let n = 0; n < 8; n++) await writeFile(join(folder, `uploads/2019/${n}.png`), await samplePng(900, `#0000${n}${n}`));
  const content = (n: number) => `第${n}号渡口通航。<img src="https://hecheng.example/wp-content/uploads/2019/${n % 8}.png">`;
  await writeFile(join(folder, "old.xml"), wxr(Array.from({ length: ARTICLES }, (_, n) => ({ id: n + 1, content: content(n) }))));
});
after(() => rm(folder, { recursive: true }));

test("an old site's import that is killed again and again doubles no article, picture or address, and its report says what was lost", async () => {
  const report = join(folder, "lost.txt");
  const words = [
    "import",
    join(folder, "old.xml"),
    "--site",
    "hecheng",
    "--section",
    "yaowen",
    "--publish",
    "--files",
    join(folder, "uploads"),
    "--report",
    report,
  ];
  for (let round = 0; round < 4; round++) {
    const child = program(words, { data });
    const closed = once(child, "close");
    await pause(900 + round * 150);
    child.kill("SIGKILL");
    await closed;
  }
  const last = await dateline(words, { data });
  assert.equal(last.code, 0, last.said);
  assert.match(last.said, new RegExp(`${ARTICLES} articles: \\d+ published, 0 stored, \\d+ already there, 0 failed`));
  assert.match(await readFile(report, "utf8"), /^40 articles: .*\nLost in all: nothing\./);
  const store = await open();
  try {
    const count = async (table: "articles" | "reports" | "assets" | "redirects") =>
      (await store.write.selectFrom(table).selectAll().execute()).length;
    assert.deepEqual(
      [await count("articles"), await count("reports"), await count("assets"), await count("redirects")],
      [ARTICLES, ARTICLES, 8, 2 * ARTICLES],
    );
  } finally {
    await store.close();
  }
});

test("flags that say nothing sensible are wrong use", async () => {
  const options = { site: "hecheng", section: "yaowen" };
  const config = readConfig({ data });
  for (const [flags, said] of [
    [{ map: "a=b=c" }, /--map: “a=b=c” is not old=new/],
    [{ map: "a=nowhere" }, /--map a=nowhere: there is no section nowhere/],
    [{ "make-below": "nowhere" }, /--make-below: there is no section nowhere/],
    [{ "site-url": "hecheng" }, /--site-url: “hecheng” is no address/],
    [{ files: "/nowhere" }, /--files: there is no folder \/nowhere/],
    [{ list: "x" }, /name files or --list, not both/],
  ] as const) {
    const call = { words: [join(folder, "old.xml")], flags: { ...options, ...flags }, config, out: () => {}, say: () => {} };
    await assert.rejects(command.run(call), (error) => error instanceof Refused && error.code === "wrong-use" && said.test(error.message));
  }
});
