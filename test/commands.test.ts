import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dateline } from "./program.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-commands-"));
const data = join(folder, "data");
after(() => rm(folder, { recursive: true, force: true }));

test("convert turns standard input into the script asked for", async () => {
  const run = await dateline(["convert", "--to", "hant"], { data, input: "云州在线发布头条新闻" });
  assert.deepEqual([run.code, run.out], [0, "雲州在線發佈頭條新聞"]);
});

test("convert --html leaves tags and addresses alone", async () => {
  const run = await dateline(["convert", "--to", "hant", "--html"], { data, input: '<a href="/头条" title="头条">云州</a>' });
  assert.equal(run.out, '<a href="/头条" title="頭條">雲州</a>');
});

test("wrong use ends with 2 and one line that says what is right", async () => {
  for (const [words, said] of [
    [["convert"], /--to with one of hans, hant, tw, hk/],
    [["convert", "--to", "klingon"], /--to with one of/],
    [["extract"], /at least one file/],
    [["extract", "x", "--zone", "Mars/Olympus"], /no time zone/],
    [["extract", "x", "--colour"], /--colour/],
    [["split"], /at least one file/],
    [["quotes"], /at least one file/],
    [["nonsense"], /no command “nonsense”/],
    [["backup"], /name one file/],
  ] as const) {
    const run = await dateline(words, { data });
    assert.equal(run.code, 2, words.join(" "));
    assert.match(run.said, said);
    assert.equal(run.out, "");
  }
});

test("every command tells its use", async () => {
  for (const name of ["start", "extract", "split", "quotes", "import", "convert", "staff", "backup", "restore", "doctor"]) {
    const run = await dateline([name, "--help"], { data });
    assert.equal(run.code, 0);
    assert.match(run.out, new RegExp(`dateline ${name}`));
  }
});

test("staff opens a newsroom from the terminal: a link that works once for its administrator", async () => {
  const invited = await dateline(["staff", "invite"], { data: join(folder, "staffed") });
  assert.equal(invited.code, 0);
  assert.match(invited.out, /^http:\/\/localhost:4000\/newsroom\/invitation#[\w-]{43}\n$/);
  assert.match(invited.said, /within a day/);
  const listed = await dateline(["staff", "list"], { data: join(folder, "staffed") });
  assert.deepEqual([listed.code, listed.out], [0, ""]);
  const reset = await dateline(["staff", "reset-password", "nobody@hecheng.example"], { data: join(folder, "staffed") });
  assert.deepEqual([reset.code, reset.out], [1, ""]);
  assert.match(reset.said, /Nobody here signs in with nobody@hecheng\.example/);
  assert.equal((await dateline(["staff", "promote"], { data })).code, 2);
});

test("extract prints one report a file, goes on after a bad one, and ends with 1", async () => {
  const good = join(folder, "good.html");
  const paragraph = "北坡的果农今年改用竹筐装苹果，路上颠簸少了，坏果也少了，收购站的人说这样的果子放得住。";
  await writeFile(
    good,
    `<!doctype html><meta charset=utf-8><title>北坡苹果改用竹筐</title><h1>北坡苹果改用竹筐</h1><p>2026-10-08 09:30</p><p>${paragraph}</p><p>${paragraph}</p>`,
  );
  const run = await dateline(["extract", "--jsonl", join(folder, "absent.html"), good], { data });
  assert.equal(run.code, 1);
  assert.match(run.said, /absent\.html: there is no such file\./);
  const lines = run.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(lines.length, 1);
  assert.equal(lines[0].file, good);
  assert.equal(lines[0].headline, "北坡苹果改用竹筐");
  assert.equal(lines[0].published, "2026-10-08T09:30:00+08:00");
});

test("quotes prints who says what, a line a file, and counts the files that failed", async () => {
  const page = join(folder, "quoted.txt");
  await writeFile(
    page,
    "水库蓄满\n2026-10-08 09:30\n青禾新闻网10月8日讯 云州水务局局长林青禾8日说：“水库已经蓄满，请大家放心。”\n林青禾表示，放水从下周开始。\n",
  );
  const run = await dateline(["quotes", page, join(folder, "nowhere.html")], { data });
  assert.equal(run.code, 1);
  assert.match(run.said, /nowhere\.html/);
  const { file, quotes } = JSON.parse(run.out);
  assert.equal(file, page);
  assert.deepEqual(
    quotes.map((quote: Record<string, unknown>) => [quote["speaker"], quote["role"], quote["verb"], quote["direct"], quote["text"]]),
    [
      ["林青禾", "云州水务局局长", "说", true, "水库已经蓄满，请大家放心。"],
      ["林青禾", "云州水务局局长", "表示", false, "放水从下周开始。"],
    ],
  );
});

test("a setting of the wrong kind is named", async () => {
  const run = await dateline(["start", "--port", "high"], { data });
  assert.equal(run.code, 1);
  assert.match(run.said, /port/);
});

test("split prints the dispatches of each file on a line, goes on after a bad one, and ends with 1", async () => {
  const digest = join(folder, "digest.txt");
  const text = "两国代表在河谷城结束磋商，就邮路恢复的日期取得一致，协议将于下月签署。";
  await writeFile(
    digest,
    `邮路将恢复\n2026-05-04 18:02:14\n丝路资讯网云州编发：塔斯社莫斯科日前报道 ${text}\n俄新社明斯克5月2日电 ${text}\n${text}\n`,
  );
  const run = await dateline(["split", join(folder, "absent.html"), digest], { data });
  assert.equal(run.code, 1);
  assert.match(run.said, /absent\.html: there is no such file\./);
  const { file, preface, dispatches } = JSON.parse(run.out);
  assert.deepEqual([file, preface], [digest, { paragraph: 0, end: 10 }]);
  const base = { mode: "电", reporters: [], via: null, dateInferred: false, start: 0 };
  assert.deepEqual(dispatches, [
    { ...base, agency: "塔斯社", place: "莫斯科", date: "2026-05-04", dateInferred: true, mode: "报道", paragraphs: [0, 0], start: 10 },
    { ...base, agency: "俄新社", place: "明斯克", date: "2026-05-02", paragraphs: [1, 2] },
  ]);
});
