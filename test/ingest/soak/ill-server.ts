import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { articlePage } from "../ingest-room.ts";
import { rss } from "../other-side.ts";
import { story } from "../stories.ts";

/** Answers as the `asked`th question of its host. */
type Behaviour = (response: ServerResponse, asked: number, path: string) => void;

/** Newsrooms on loopback, an address of 127.0.3.0/24 each, that change, move, break, lie, drip, blow up, lead in circles and stop answering in between. */
export async function openIllServer(): Promise<{ hosts: string[]; close(): void }> {
  const asked = new Map<string, number>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? "";
    const path = request.url ?? "";
    if (path === "/robots.txt") return void response.writeHead(404).end();
    const times = (asked.get(host) ?? 0) + 1;
    asked.set(host, times);
    const behaviour = BEHAVIOURS[Number(/^127\.0\.3\.(\d+):/.exec(host)?.[1]) - 1];
    behaviour?.(response, times, path);
  });
  await once(server.listen(0, "0.0.0.0"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    hosts: BEHAVIOURS.map((_, n) => `127.0.3.${n + 1}:${port}`),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A feed with three new reports, and one whose text is another, every time. */
function feed(asked: number, body: "content" | "description"): string {
  const numbers = Array.from({ length: 20 }, (_, n) => asked * 3 + n);
  return rss(
    numbers.map((n) => {
      const text = `<p>${story(n).join("</p><p>")}${n % 7 === 0 ? `第${asked}稿。` : ""}</p>`;
      return { guid: `r${n}`, link: `http://ill.example/${n}`, title: `编号${n}的消息`, [body]: body === "content" ? text : text.slice(3, 40) };
    }),
  );
}

const xml = { "content-type": "application/rss+xml; charset=utf-8" };

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));

const BEHAVIOURS: readonly Behaviour[] = [
  (response, asked) => response.writeHead(200, { ...xml, etag: `"${asked}"` }).end(feed(asked, "content")),
  // moves: for good, to another address every tenth time
  (response, asked, path) => {
    const now = `/feed-${Math.floor(asked / 20)}.xml`;
    if (path === now) response.writeHead(200, xml).end(feed(Math.floor(asked / 20), "content"));
    else response.writeHead(301, { location: now }).end();
  },
  // breaks
  (response, asked) => {
    if (asked % 5 === 0) response.destroy();
    else if (asked % 5 === 1) response.writeHead(500).end("oops");
    else if (asked % 5 === 2) response.writeHead(200, xml).end(feed(asked, "content").slice(0, 2_000));
    else if (asked % 5 === 3) response.writeHead(404).end();
    else response.writeHead(200, xml).end(feed(asked, "content"));
  },
  // lies: about its length, its packing, its charset, its kind
  (response, asked) => {
    const body = Buffer.from(feed(asked, "content"));
    if (asked % 4 === 0) response.writeHead(200, { ...xml, "content-length": body.length + 10_000 }).write(body, () => response.destroy());
    else if (asked % 4 === 1) response.writeHead(200, { ...xml, "content-encoding": "gzip" }).end(body);
    else if (asked % 4 === 2) response.writeHead(200, { "content-type": "text/plain; charset=gb2312" }).end(body);
    else response.writeHead(200, { "content-type": "image/png" }).end(body);
  },
  // drips
  (response) => {
    response.writeHead(200, xml).write("<rss>");
    const timer = setInterval(() => response.write(" "), 500);
    response.on("close", () => clearInterval(timer));
  },
  // blows up, or never ends
  (response, asked) => {
    if (asked % 2 === 0) return void response.writeHead(200, { ...xml, "content-encoding": "gzip" }).end(BOMB);
    response.writeHead(200, xml);
    const pour = () => {
      while (!response.destroyed && response.write("<item/>".repeat(9_000)));
    };
    response.on("drain", pour);
    pour();
  },
  // leads in a circle
  (response, asked) => response.writeHead(302, { location: `/round-${asked % 3}` }).end(),
  // does not say anything
  () => {},
  // summaries, whose pages are there, not there, or no article
  (response, asked, path) => {
    const number = /^\/(\d+)$/.exec(path)?.[1];
    if (number === undefined) response.writeHead(200, xml).end(feed(asked, "description").replaceAll("http://ill.example", ""));
    else if (asked % 9 === 0) response.writeHead(404).end();
    else if (asked % 9 === 1) response.end("<html><body>广告</body></html>");
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(articlePage(`编号${number}的消息`));
  },
];
