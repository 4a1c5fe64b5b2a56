import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGrouping } from "../src/ingest/events/group-reports.ts";
import { publishEvent } from "../src/newsroom/events/publish-event.ts";
import { openStore } from "../src/store/store.ts";
import { compareReportsDue } from "../src/worker/compare-reports.ts";
import { answerAt, dateline, type RunningDemo, startDemo } from "./program.ts";
import { NO_SHARED, shared } from "./shared.ts";

const seeds = shared("seeds");
const skip = !seeds && NO_SHARED;
let demo: RunningDemo;
before(async () => {
  if (seeds) demo = await startDemo({}, ["--no-worker"]); // what the worker would do at times of its own is done here
});
after(() => demo?.stop());

const HOUR = 3_600_000;

const plain = (markup: string) => markup.replace(/<[^>]*>/g, "").replaceAll("&gt;", ">");
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

/** The pages of the demo's digest portal whose address begins with that day. */
async function pagesOf(day: string): Promise<string[]> {
  const { text } = await answerAt(`${demo.digest}/${day}/`);
  const paths = [...between(text, "<main", "<aside").matchAll(/href="(\/\d{4}\/\d\d\/\d\d\/a[^"]+)"/g)].map(([, path = ""]) => path);
  return Promise.all(paths.map(async (path) => (await answerAt(demo.digest + path)).text));
}

test("both seed pages are imported into the running demo and stand there complete", { skip }, async () => {
  assert.ok(seeds);
  const run = await dateline(["import", seeds, "--site", "silkroad", "--section", "时政要闻", "--publish"], { data: demo.data });
  assert.deepEqual([run.code, /2 files: 2 published/.test(run.said)], [0, true], run.said);
  const again = await dateline(["import", seeds, "--site", "silkroad", "--section", "shizheng", "--publish"], { data: demo.data });
  assert.match(again.said, /0 published, 0 stored, 2 already there/);

  const [a = "", ...noMore] = await pagesOf("2020/09/12");
  assert.deepEqual(noMore, []);
  assert.equal(plain(between(a, "<h1>", "</h1>")), "王毅同俄罗斯外长拉夫罗夫举行会谈");
  assert.match(a, /datetime="2020-09-12T00:51:18.000Z"/);
  assert.match(a, /来源：新华网/);
  assert.match(plain(a), /作者：张骁、白雪骐/);
  assert.equal(between(a, '<div class="body">', "</div>").split("<p>").length - 1, 11);
  assert.equal(between(a, "相关链接", "</section>").split("<li>").length - 1, 6);

  const [b = ""] = await pagesOf("2020/09/13");
  assert.match(b, /来源：中俄资讯网（莫斯科编发）/);
  assert.match(b, /字数：1,557/);
  assert.equal(between(b, '<div class="body">', "</div>").split("<p>").length - 1, 20);
  assert.equal([...between(b, '<div class="body">', "</div>").matchAll(/<p><strong>/g)].length, 5, "five dispatches, each with its dateline in bold");
});

test("their six dispatches are grouped as one event, which its page shows with who said what", { skip }, async () => {
  const store = await openStore({ folder: demo.data, clock: { now: () => Date.now() } });
  try {
    const grouped = async () =>
      store.write
        .selectFrom("eventDispatches as d")
        .innerJoin("reports as r", "r.id", "d.reportId")
        .select("d.eventId")
        .where("r.published", "<", "2021")
        .execute();
    await compareReportsDue(store);
    const grouping = openGrouping();
    await grouping.look(store, Date.now());
    await grouping.look(store, Date.now() + HOUR); // a second look is due by then
    await grouping.stop(store);
    const events = await grouped();
    const [first, ...others] = events.map(({ eventId }) => eventId);
    assert.ok(first && others.length === 5 && others.every((eventId) => eventId === first));
    await publishEvent(store, { id: "s0" }, "silkroad", first);
    const { text } = await answerAt(`${demo.digest}/events/${first}`);
    for (const part of ["6 篇报道", "新华社", "塔斯社", "俄新社", "卫星社", "劳动报", "王毅", "拉夫罗夫", "王毅同俄罗斯外长拉夫罗夫举行会谈"])
      assert.ok(plain(text).includes(part), part);
    assert.ok(between(text, "谁说了什么", "</section>").split('class="said-by"').length > 3, "at least three speak");
  } finally {
    await store.close();
  }
});
