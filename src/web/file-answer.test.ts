import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileAnswer } from "./file-answer.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-file-"));
after(() => rm(folder, { recursive: true }));
const BYTES = "0123456789";
const path = join(folder, "blob");
await writeFile(path, BYTES);

/** Asks for the file with these headers. */
async function asked(headers: Record<string, string> = {}, method = "GET") {
  const request = new Request("http://localhost/media/x.wav", { method, headers });
  const answer = await fileAnswer(request, { path, type: "audio/wav", hash: "abc", keep: "public, max-age=60" });
  return { status: answer.status, text: await answer.text(), header: (name: string) => answer.headers.get(name) };
}

test("a whole file says its length, its name and that parts of it may be had", async () => {
  const { status, text, header } = await asked();
  assert.deepEqual([status, text, header("content-length"), header("accept-ranges")], [200, BYTES, "10", "bytes"]);
  assert.deepEqual([header("etag"), header("content-type"), header("content-range")], ['"abc"', "audio/wav", null]);
  assert.match(header("content-security-policy") ?? "", /sandbox/);
});

test("a player that seeks gets the part that it asks for", async () => {
  const part = await asked({ range: "bytes=2-4" });
  assert.deepEqual([part.status, part.text, part.header("content-range"), part.header("content-length")], [206, "234", "bytes 2-4/10", "3"]);
  const last = await asked({ range: "bytes=-3" });
  assert.deepEqual([last.status, last.text], [206, "789"]);
  assert.deepEqual((await asked({ range: "bytes=9-" })).text, "9");
});

test("a part beyond the end is refused with the length; what is no single range is answered by the whole", async () => {
  const beyond = await asked({ range: "bytes=10-" });
  assert.deepEqual([beyond.status, beyond.text, beyond.header("content-range")], [416, "", "bytes */10"]);
  const odd = ["bytes=0-1,4-5", "bytes=", "bytes=x-", "lines=0-3", "bytes=5-2", "bytes=99999999999999999999-", "bytes = 0-1"];
  for (const range of odd) assert.deepEqual([(await asked({ range })).status, (await asked({ range })).text], [200, BYTES], range);
});

test("a part is only sent where the rest is of the same file", async () => {
  assert.equal((await asked({ range: "bytes=0-1", "if-range": '"abc"' })).status, 206);
  for (const other of ['"abd"', 'W/"abc"', "Sat, 21 Nov 2026 07:00:00 GMT", ""])
    assert.equal((await asked({ range: "bytes=0-1", "if-range": other })).text, BYTES, other);
});

test("whoever has the file already is told so", async () => {
  for (const known of ['"abc"', 'W/"abc"', '"x", "abc"', "*"]) {
    const { status, text, header } = await asked({ "if-none-match": known });
    assert.deepEqual([status, text, header("etag")], [304, "", '"abc"']);
  }
  assert.equal((await asked({ "if-none-match": "abc" })).status, 200);
});

test("HEAD says the same and sends nothing", async () => {
  const whole = await asked({}, "HEAD");
  assert.deepEqual([whole.status, whole.text, whole.header("content-length")], [200, "", "10"]);
  const part = await asked({ range: "bytes=2-4" }, "HEAD");
  assert.deepEqual([part.status, part.text, part.header("content-range")], [206, "", "bytes 2-4/10"]);
});
