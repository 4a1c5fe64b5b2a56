// A process of its own: asks one server for pages as fast as it answers, over connections that stay open, and prints what came as JSON.
// Arguments: port, host header, file of paths (one a line), seconds, connections. Plain sockets, because Node's own client is slower than what it measures.
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";

const [port = "", host = "", file = "", seconds = "", connections = ""] = process.argv.slice(2);
const paths = readFileSync(file, "utf8").trim().split("\n");
const end = performance.now() + Number(seconds) * 1000;
const start = performance.now();
let pages = 0;
let failed = 0;

await Promise.all(Array.from({ length: Number(connections) }, ask));
const took = (performance.now() - start) / 1000;
console.log(JSON.stringify({ perSecond: pages / took, failed }));

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => request(socket));
    let held = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      held = held.length ? Buffer.concat([held, chunk]) : chunk;
      const length = answerLength(held);
      if (length === null || held.length < length) return;
      count(held.subarray(0, 12).toString("latin1"));
      held = held.subarray(length);
      if (performance.now() < end) request(socket);
      else socket.end();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve());
  });
}

function request(socket: Socket): void {
  const path = paths[Math.floor(Math.random() * paths.length)];
  socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
}

function count(status: string): void {
  pages++;
  if (!status.endsWith(" 200")) failed++;
}

/** Bytes of the answer at the start of `held`, or null while that is not known. */
function answerLength(held: Buffer): number | null {
  const head = held.indexOf("\r\n\r\n");
  if (head < 0) return null;
  const stated = /content-length: (\d+)/i.exec(held.subarray(0, head).toString("latin1"))?.[1];
  if (stated !== undefined) return head + 4 + Number(stated);
  const last = held.indexOf("\r\n0\r\n\r\n", head);
  return last < 0 ? null : last + 7;
}
