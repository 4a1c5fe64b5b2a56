import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { listen } from "../server.ts";
import { fromOf } from "./from-of.ts";

const app = new Hono().get("/", (c) => c.text(fromOf(c).network));

async function seen(proxies: readonly string[], headers: Record<string, string>): Promise<string> {
  const server = await listen(app.fetch, { host: "127.0.0.1", port: 0, proxies });
  try {
    return await (await fetch(`http://127.0.0.1:${server.port}/`, { headers })).text();
  } finally {
    await server.close();
  }
}

test("behind a proxy that the server was told of, limits count the reader's own network; otherwise the socket's", async () => {
  const headers = { "x-forwarded-for": "203.0.113.9, 2001:db8:7:8:9::1" };
  assert.equal(await seen(["127.0.0.1"], headers), "2001:db8:7:8::/64");
  assert.equal(await seen([], headers), "127.0.0.1");
  assert.equal(await seen(["10.0.0.0/8"], headers), "127.0.0.1");
  assert.equal(await seen(["127.0.0.1"], {}), "127.0.0.1");
});

test("a request without a socket comes from nowhere", async () => {
  assert.equal(await (await app.request("/", { headers: { "x-forwarded-for": "203.0.113.9" } })).text(), "");
});
