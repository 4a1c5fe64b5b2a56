import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { type DestinationStream, pino } from "pino";
import type { Config } from "../../config.ts";
import type { Audited } from "../../store/act.ts";
import type { QuickDoor } from "../../web/server.ts";
import type { Call } from "../command.ts";

/** How a running process speaks. */
export interface Log {
  /** For the operator. */
  say(line: string): void;
  /** What failed inside, and where; always a JSON line. */
  failed(error: unknown, where: string): void;
  /** Of a committed act; undefined where acts are not told. */
  onAct: ((audited: readonly Audited[]) => void) | undefined;
  /** The same door, each request told when it has been answered. */
  door(quick: QuickDoor): QuickDoor;
}

/**
 * Plain: sentences, and JSON lines for what failed. `json`: nothing but JSON lines, also of every request (without its question, and without who asked)
 * and every act, by the number of its audit row; what one request did carries its id.
 */
export function openLog({ config, say }: { config: Pick<Config, "log">; say: Call["say"] }, stream: DestinationStream = pino.destination(2)): Log {
  const requests = new AsyncLocalStorage<string>();
  const mixin = () => {
    const request = requests.getStore();
    return request === undefined ? {} : { request };
  };
  const log = pino({ base: null, mixin }, stream);
  const failed = (error: unknown, path: string) => log.error({ err: error, path }, "something failed");
  if (config.log === "plain") return { say, failed, onAct: undefined, door: (quick) => quick };
  return {
    say: (line) => log.info(line),
    failed,
    onAct: (acts) => log.info({ acts }, "act"),
    door: (quick) => (request, response) => {
      const id = randomBytes(9).toString("base64url");
      const begun = performance.now();
      const { method, url = "" } = request;
      response.once("close", () => {
        const ms = Math.round((performance.now() - begun) * 10) / 10;
        log.info({ request: id, method, host: request.headers.host, path: toldPath(url), status: response.statusCode, ms }, "request");
      });
      requests.enterWith(id);
      return quick(request, response);
    },
  };
}

/** Without its question, in which readers' words and links' secrets stand; nor the secret of a preview's address. */
function toldPath(url: string): string {
  return (url.split("?")[0] ?? "").replace(/^\/newsroom\/preview\/[^/]*/, "/newsroom/preview/…");
}
