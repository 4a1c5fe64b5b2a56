import type { IncomingMessage, ServerResponse } from "node:http";
import { sendWithHead } from "../../web/answer-head.ts";
import { encodingFor, isKnown } from "../../web/encoding.ts";
import type { Pages } from "./pages.ts";

/** Answers a request for a page that is ready, before any of the rest of the program is asked; false where it is not. */
export function quickDoor({ ready }: Pages): (request: IncomingMessage, response: ServerResponse) => boolean {
  return ({ method, url = "", headers }, response) => {
    if (method !== "GET") return false;
    const found = ready(headers.host ?? "", url, encodingFor(headers["accept-encoding"] as string | undefined));
    if (!found) return false;
    const { page, sent } = found;
    response.statusCode = page.status;
    if (isKnown(headers["if-none-match"], sent.etag)) response.writeHead(304, withoutBody(sent.headers)).end();
    else if (!sendWithHead(response, sent.head, sent.body)) response.writeHead(page.status, sent.headers).end(sent.body);
    return true;
  };
}

/** Headers of an answer that says only that nothing changed. */
function withoutBody(headers: readonly string[]): string[] {
  return headers.flatMap((name, i) => (i % 2 === 0 && !name.startsWith("content-") ? [name, headers[i + 1] ?? ""] : []));
}
