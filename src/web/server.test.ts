import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { Refused } from "../core/refused.ts";
import { answerHead, sendWithHead } from "./answer-head.ts";
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

test("a head that was made once is sent as Node sends its own, on a connection that goes on", async () => {
  const headers = ["content-type", "text/plain", "content-length", "5", "etag", '"a"'];
  const body = Buffer.from("hello");
  const head = answerHead(200, headers);
  const server = await listen(hello, { host: "127.0.0.1", port: 0 }, ({ url }, response) => {
    if (url !== "/ours" || !sendWithHead(response, head, body)) response.writeHead(200, headers).end(body);
    return true;
  });
  try {
    const answers = await answered(server.port, ["/ours", "/node", "/ours", "/ours"]);
    const [ours = "", node, ...others] = answers.map((answer) =>
      answer.replace(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r$/m, "Date: now\r"),
    );
    assert.match(ours, /^Date: now\r$/m);
    assert.deepEqual([node, ...others], [ours, ours, ours]);
    const [last] = await answered(server.port, ["/ours"], "close");
    assert.match(last ?? "", /^Connection: close\r$/m);
  } finally {
    await server.close();
  }
});

test("a head takes no name or value that would be two", () => {
  assert.throws(() => answerHead(301, ["location", "/a\r\nset-cookie: b"]), TypeError);
  assert.throws(() => answerHead(200, ["a b", "c"]), TypeError);
});

/** What comes back for each path, asked one after the other on one connection. */
async function answered(port: number, paths: readonly string[], connection = "keep-alive"): Promise<string[]> {
  const socket = connect(port, "127.0.0.1");
  const answers: string[] = [];
  for (const path of paths) {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: ${connection}\r\n\r\n`);
    let said = "";
    while (!said.endsWith("\r\n\r\nhello")) said += ((await once(socket, "data")) as [Buffer])[0].toString();
    answers.push(said);
  }
  socket.destroy();
  return answers;
}
