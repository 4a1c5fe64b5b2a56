import assert from "node:assert/strict";
import { after, test } from "node:test";
import { everywhere, openOffice } from "./office.ts";

const office = await openOffice();
after(() => office.close());
const chief = await office.hire(everywhere("chief"), everywhere("administrator"));

/** One request with headers of its own, by somebody who may do everything. */
async function sent(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Response> {
  const given = { host: "hecheng.localhost", cookie: office.cookieOf(chief), ...headers };
  return office.answer(new Request(`http://hecheng.localhost/newsroom/api${path}`, { method, headers: given, ...(body !== undefined && { body }) }));
}

const FREEZE = JSON.stringify({ reason: "演练" });
const JSON_TYPE = { "content-type": "application/json" };

test("another site's page cannot act in an editor's name, however it says where it comes from", async () => {
  for (const headers of [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { origin: "not an address" },
    { origin: "http://hecheng.localhost:81" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none", origin: "http://hecheng.localhost" },
  ]) {
    const { status } = await sent("PUT", "/freeze", { ...JSON_TYPE, ...headers }, FREEZE);
    assert.equal(status, 403, JSON.stringify(headers));
  }
  const { frozen } = (await (await sent("GET", "/status")).json()) as { frozen: unknown };
  assert.equal(frozen, null);
});

test("its own page can", async () => {
  for (const headers of [{ origin: "http://hecheng.localhost" }, { "sec-fetch-site": "same-origin" }, {}]) {
    assert.equal((await sent("PUT", "/freeze", { ...JSON_TYPE, ...headers }, FREEZE)).status, 200, JSON.stringify(headers));
    assert.equal((await sent("DELETE", "/freeze", headers)).status, 200);
  }
});

test("an address that is no valid encoding, or no route, is not there", async () => {
  for (const path of ["/articles/%zz", "/articles/%E4%B8", "/nothing", "/articles/a/b/c", "/", "/ARTICLES"]) {
    assert.equal((await sent("GET", path)).status, 404, path);
  }
  assert.equal((await sent("HEAD", "/articles")).status, 404);
  assert.equal((await sent("OPTIONS", "/articles")).status, 404);
  assert.equal((await sent("PROPFIND", "/articles")).status, 404);
});

test("a body that is not JSON, by its type or by what it holds, is refused with a sentence", async () => {
  for (const [type, body] of [
    ["text/plain", FREEZE],
    ["application/x-www-form-urlencoded", "reason=1"],
    ["application/json", '{"reason":'],
    ["application/json", ""],
    ["application/json", "null"],
    ["application/json", "[]"],
    ["application/json", '{"reason":1}'],
    ["application/json", '{"__proto__":{"reason":"x"}}'],
  ] as const) {
    const answer = await sent("PUT", "/freeze", { "content-type": type }, body);
    const { message } = (await answer.json()) as { message: string };
    assert.equal(answer.status, 400, `${type} ${body}`);
    assert.ok(message.length > 3);
  }
});

test("a host that is no site's is not served", async () => {
  assert.equal((await sent("GET", "/me", { host: "elsewhere.example" })).status, 421);
});

test("nothing of this was a fault inside", () => assert.deepEqual(office.faults, []));
