import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { readDateline } from "./dateline.ts";

const SEEDS = new URL("../../../shared/seeds/", import.meta.url);
const NEWS = new URL("../../../shared/data/news-zh/2025.jsonl.gz", import.meta.url);

/** Agency, place and day of every line of a file that starts with a dateline. */
function datelinesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/^[\s•]+/, ""));
  const found = lines.map((line) => readDateline(line, { published: "2020-09-13" })).filter((each) => each !== null);
  return found.map(({ dateline: { agency, place, date, mode } }) => `${agency} ${place} ${date} ${mode}`);
}

test("reads the datelines of the two seed pages, and no other", { skip: existsSync(SEEDS) ? false : "the shared seeds are not here" }, () => {
  const [a = "", b = ""] = readdirSync(SEEDS)
    .sort()
    .map((name) => readFileSync(new URL(name, SEEDS), "utf8"));
  assert.deepEqual(datelinesOf(a), ["新华社 莫斯科 2020-09-11 电"]);
  assert.deepEqual(datelinesOf(b), [
    "塔斯社 莫斯科 null 报道",
    "塔斯社 莫斯科 2020-09-11 电",
    "俄新社 莫斯科 null 消息",
    "卫星社 莫斯科 2020-09-12 电",
    "劳动报 null null 报道",
  ]);
});

test("takes no sentence of broadcast news for a dateline", { skip: existsSync(NEWS) ? false : "the shared broadcast items are not here" }, () => {
  const items = gunzipSync(readFileSync(NEWS)).toString().trim().split("\n").slice(0, 500);
  const sentences = items.flatMap((item) => String(JSON.parse(item).body).split(/[。！？\n]/));
  const found = sentences.filter((sentence) => readDateline(sentence) !== null);
  assert.ok(sentences.length > 5000);
  // These items open with their broadcaster's own line, which is a dateline without place and day.
  assert.deepEqual([...new Set(found.map((sentence) => readDateline(sentence)?.dateline.mode))], ["消息"]);
  assert.ok(found.length <= items.length, `${found.length} datelines in ${items.length} items`);
});
