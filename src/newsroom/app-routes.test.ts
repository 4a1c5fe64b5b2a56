import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { appRoutes } from "./app-routes.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-app-"));
after(() => rm(folder, { recursive: true, force: true }));

test("an app that was not built says how to build it", async () => {
  const answer = await appRoutes(join(folder, "none")).request("/newsroom/");
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /npm run build/);
});

test("every address below gets the one page, each answer with a nonce of its own that its policy names; files are kept for ever", async () => {
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), '<meta name="csp-nonce" content="" />');
  for (const [ending, bytes] of [
    ["", "plain".repeat(400)], // what is short is sent as it is
    [".br", "br"],
    [".gz", "gz"],
  ])
    await writeFile(join(folder, `assets/main-1.js${ending}`), bytes ?? "");
  const app = appRoutes(folder);
  const nonces = new Set<string>();
  for (const path of ["/newsroom/", "/newsroom/articles/a1", "/newsroom/articles/a1"]) {
    const answer = await app.request(path);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const nonce = /content="([^"]{20,})"/.exec(await answer.text())?.[1] ?? "";
    const policy = answer.headers.get("content-security-policy") ?? "";
    assert.ok(policy.includes(`style-src 'self' 'nonce-${nonce}'`) && !policy.includes("unsafe-inline"), policy);
    nonces.add(nonce);
  }
  assert.equal(nonces.size, 3);
  const file = await app.request("/newsroom/assets/main-1.js", { headers: { "accept-encoding": "gzip, br" } });
  assert.deepEqual([await file.text(), file.headers.get("content-encoding")], ["br", "br"]);
  assert.match(file.headers.get("cache-control") ?? "", /immutable/);
  assert.equal((await app.request("/newsroom/assets/main-2.js")).status, 404);
  assert.equal((await app.request("/newsroom/assets/..%2Findex.html")).status, 404);
});
