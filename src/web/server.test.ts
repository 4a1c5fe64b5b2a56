import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { Refused } from "../core/refused.ts";
import { listen } from "./server.ts";

const hello = () => new Response("hello");

test("a server answers, and a taken port is told apart from a fault", async () => {
  const server = await listen(hello, { host: "127.0.0.1", port: 0 });
  try {
    assert.equal(await (await fetch(`http://127.0.0.1:${server.port}/`)).text(), "hello");
    await assert.rejects(listen(hello, { host: "127.0.0.1", port: server.port }), (error) => error instanceof Refused && error.code === "conflict");
  } finally {
    await server.close();
  }
});

test("a client that never ends its headers is cut off, and so is one that sends too many", async () => {
  const server = await listen(hello, { host: "127.0.0.1", port: 0 });
  try {
    const slow = connect(server.port, "127.0.0.1");
    slow.write("GET / HTTP/1.1\r\nHost: localhost\r\n");
    const greedy = connect(server.port, "127.0.0.1");
    greedy.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`);
    const [tooMany] = (await once(greedy, "data")) as [Buffer];
    assert.match(tooMany.toString(), /^HTTP\/1\.1 431 /);
    const [tooSlow] = (await once(slow, "data")) as [Buffer];
    assert.match(tooSlow.toString(), /^HTTP\/1\.1 408 /);
  } finally {
    await server.close();
  }
});
