import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { command } from "../../src/commands/channels.ts";
import { called } from "./called.ts";

let data: string;
before(async () => {
  data = await mkdtemp(join(tmpdir(), "dateline-opml-"));
});
after(() => rm(data, { recursive: true, force: true }));

const channels = (words: readonly string[], folder = data) => called(command, words, { data: folder });
const OPML = `<opml version="2.0"><body><outline text="河城"><outline text="远河社"><outline text="要闻" xmlUrl="https://yuanhe.example/top.xml"/>
  <outline text="体育" xmlUrl="https://yuanhe.example/sport.xml"/></outline></outline><outline text="青河日报" xmlUrl="https://qinghe.example/rss" htmlUrl="https://qinghe.example/"/>
  <outline text="旧式" xmlUrl="feed://qinghe.example/rss"/></body></opml>`;

test("feeds of an OPML file become channels of the sources that their folders name, once; a dry run only tells", async () => {
  const file = join(data, "list.opml");
  await writeFile(file, OPML);
  const dry = await channels(["import", file, "--dry-run"]);
  assert.match(dry.out, /^would add {2}远河社 {2}要闻 {2}https:\/\/yuanhe\.example\/top\.xml\n/);
  assert.match((await channels(["list"])).said, /no channels yet/);
  const done = await channels(["import", file]);
  assert.match(done.said, /^3 added, 0 there already, 1 left out\.\n.*none may be published/);
  assert.match((await channels(["list"])).out, /feed {2}远河社 {2}要闻 .*\n.*feed {2}远河社 {2}体育 .*\n.*feed {2}青河日报 {2}青河日报 /);
  assert.match((await channels(["import", file])).said, /^0 added, 3 there already/);
});

test("what is exported is the same newsroom's channels again elsewhere", async () => {
  const { out } = await channels(["export"]);
  const file = join(data, "exported.opml");
  await writeFile(file, out);
  const other = join(data, "other");
  assert.match((await channels(["import", file], other)).said, /^3 added, 0 there already, 0 left out/);
  const plain = ({ out }: { out: string }) =>
    out
      .split("\n")
      .map((line) => line.split("  ").slice(5).join(" "))
      .sort();
  assert.deepEqual(plain(await channels(["list"], other)), plain(await channels(["list"])));
});

test("a file that is not there, or no OPML, gets one sentence", async () => {
  assert.match((await channels(["import", join(data, "absent.opml")])).refused, /can't be read \(ENOENT\)/);
  await writeFile(join(data, "rss.xml"), "<rss/>");
  assert.match((await channels(["import", join(data, "rss.xml")])).refused, /no OPML/);
});
