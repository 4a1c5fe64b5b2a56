import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { dateline } from "../program.ts";
import { type OtherSide, openOtherSide, rss } from "./other-side.ts";

let side: OtherSide;
let data: string;
before(async () => {
  side = await openOtherSide();
  data = await mkdtemp(join(tmpdir(), "dateline-channels-"));
  side.says.set("/feed.xml", { body: rss([{ guid: "1", link: `${side.origin}/1`, title: "渡口恢复通航", description: "两岸今天通船。" }]) });
});
after(async () => {
  await side.stop();
  await rm(data, { recursive: true, force: true });
});

const channels = (...words: string[]) => dateline(["channels", ...words], { data, env: { DATELINE_FETCH_ALLOW: side.host } });

test("a channel is tried, added, listed, paused and refused a second time, from the terminal", async () => {
  const tried = await channels("test", `${side.origin}/feed.xml`);
  assert.equal(tried.code, 0, tried.said);
  assert.match(tried.out, /远河社, a feed of 1 items\n.*渡口恢复通航 {2}\(summary; its page would be read\)/);
  const added = await channels("add", `${side.origin}/feed.xml`, "--source", "远河社");
  assert.equal(added.code, 0, added.said);
  assert.match(added.said, /none may be published until its licence says so/);
  const id = added.out.split("  ")[0] ?? "";
  assert.match((await channels("list")).out, new RegExp(`^${id}  ok  0 reports  last never`));
  assert.equal((await channels("pause", id)).code, 0);
  assert.match((await channels("list")).out, new RegExp(`^${id}  paused`));
  const again = await channels("add", `${side.origin}/feed.xml`);
  assert.deepEqual([again.code, /There is a channel at .* already: 远河社/.test(again.said)], [1, true], again.said);
});

test("what is no feed, an inner address, and wrong use each get one line", async () => {
  side.says.set("/page", { body: "<html><body>没有</body></html>" });
  for (const [words, said, code] of [
    [["add", `${side.origin}/page`], /is no feed, and names none/, 1],
    [["add", `${side.origin}/absent`], /answers with HTTP 404/, 1],
    [["add", "http://169.254.169.254/latest"], /not on the public Internet/, 1],
    [["add", "nonsense"], /no address of the web/, 1],
    [["add"], /Say what to do/, 2],
    [["add", `${side.origin}/feed.xml`, "--licence", "all"], /--licence is one of own, licensed, permitted, forbidden/, 2],
  ] as const) {
    const run = await channels(...words);
    assert.equal(run.code, code, run.said);
    assert.match(run.said, said);
    assert.doesNotMatch(run.said, /\n\s+at /);
  }
});
