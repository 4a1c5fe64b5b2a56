import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What the other side says at a path. */
export interface Said {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A small newsroom of somebody else's, served over HTTP on loopback; a test writes into `says` what stands where. */
export interface OtherSide {
  origin: string;
  /** `host:port` for the door that lets it through. */
  host: string;
  says: Map<string, Said | ((request: IncomingMessage) => Said)>;
  /** Paths in the order in which they were asked for. */
  asked: string[];
  stop(): Promise<void>;
}

export async function openOtherSide(): Promise<OtherSide> {
  const says: OtherSide["says"] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const found = says.get(path) ?? { status: 404, body: "nothing" };
    const { status = 200, headers = {}, body = "" } = typeof found === "function" ? found(request) : found;
    response.writeHead(status, headers).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    says,
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** An RSS feed of such items; `content` is the whole text. */
export function rss(
  items: readonly { guid?: string; link?: string; title: string; description?: string; content?: string; date?: string }[],
): string {
  const written = items.map(({ guid, link, title, description, content, date }) =>
    [
      "<item>",
      `<title>${title}</title>`,
      link ? `<link>${link}</link>` : "",
      guid ? `<guid isPermaLink="false">${guid}</guid>` : "",
      date ? `<pubDate>${date}</pubDate>` : "",
      description ? `<description>${description}</description>` : "",
      content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : "",
      "</item>",
    ].join(""),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>远河社</title><link>http://yuanhe.example/</link>${written.join("")}</channel></rss>`;
}
