import { type ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";

/** For how long an idle connection stays open, seconds. */
export const KEEP_ALIVE = 5;

/**
 * The head of an answer that is sent many times, put together once: status line and headers (names and values in turn), without what concerns the
 * connection and the date. @throws TypeError for a name or a value that HTTP does not allow
 */
export function answerHead(status: number, headers: readonly string[]): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Unknown"}\r\n`;
  for (let i = 0; i < headers.length; i += 2) {
    const [name = "", value = ""] = headers.slice(i, i + 2);
    validateHeaderName(name);
    validateHeaderValue(name, value);
    head += `${name}: ${value}\r\n`;
  }
  return head;
}

/**
 * Sends such a head with a body, where the connection stays open and Node keeps an answer's head where it always has; else returns false. Node puts
 * the head of every answer together anew, which takes a fifth of the time of a kept page; so it is laid where Node finds it made. `server.test.ts`
 * holds what is sent to what `writeHead` sends.
 */
export function sendWithHead(response: ServerResponse & { _header?: string }, head: string, body: Buffer): boolean {
  if (!response.shouldKeepAlive || !("_header" in response)) return false;
  response._header = `${head}Date: ${date()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE}\r\n\r\n`;
  response.end(body);
  return true;
}

let second = 0;
let said = "";

/** Now, as HTTP writes it; made once a second. */
function date(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) [second, said] = [now, new Date(now * 1000).toUTCString()];
  return said;
}
