import type { IncomingHttpHeaders } from "node:http";
import { Agent } from "undici";
import { Refused } from "../core/refused.ts";
import { decoded } from "./decoded.ts";
import { goodAddress } from "./good-address.ts";
import { guardedConnect, type Lookup, resolver } from "./guarded-connect.ts";

/** Most bytes of an answer, unpacked. */
const MOST_BYTES = 10 * 1024 * 1024;
/** For everything: look-up, connection, redirects, the last byte; ms. */
const MOST_TIME = 20_000;
const MOST_REDIRECTS = 5;
const FOR_GOOD = new Set([301, 308]);

/** The one door to the web of others. */
export interface Door {
  /**
   * Asks for an address. Redirects are followed as `redirects` says, each looked at as if it were the first; headers of one's own go to the
   * first host alone. @throws {Refused} "invalid", "not-allowed", "too-large", "unreadable"; any other error where nobody answers in time, or not in full
   */
  ask(address: string, question?: Question): Promise<Answer>;
  /** Breaks off what is under way. */
  close(): void;
}

interface Question {
  method?: "GET" | "POST";
  /** Names in small letters. */
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Most redirects that are followed; a POST is never sent on. */
  redirects?: number;
}

/** What came back; `url` is where from, after every redirect. */
export interface Answer {
  url: string;
  /** Whether it was led there for good, by 301 and 308 alone. */
  isMoved: boolean;
  status: number;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
}

/**
 * @param allowed `host:port` that may be reached although they are not public, or at another port: what the operator names, exactly so
 * @param limits in tests: another resolver, less time (ms)
 */
export function openDoor(allowed: readonly string[], { lookup = resolver, time = MOST_TIME }: { lookup?: Lookup; time?: number } = {}): Door {
  const exact = new Set(allowed);
  const agent = new Agent({ connect: guardedConnect(exact, lookup), headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 1_000 });
  return {
    ask(address, question = {}) {
      const signal = AbortSignal.timeout(time);
      // A look-up that hangs hears of no signal.
      return Promise.race([follow(agent, exact, signal, address, question), endOf(signal)]);
    },
    close: () => void agent.destroy(),
  };
}

async function follow(agent: Agent, allowed: ReadonlySet<string>, signal: AbortSignal, address: string, question: Question): Promise<Answer> {
  const { method = "GET", headers = {}, body = null, redirects = method === "GET" ? MOST_REDIRECTS : 0 } = question;
  const first = goodAddress(address, allowed);
  for (let url = first, followed = 0, forGood = true; ; followed++) {
    const { origin, pathname, search } = url;
    const sent = { "user-agent": "Dateline", "accept-encoding": "gzip, br", ...(origin === first.origin ? headers : {}) };
    const answer = await agent.request({ origin, path: pathname + search, method, headers: sent, body, signal });
    const next = redirectOf(answer.statusCode, answer.headers["location"]);
    if (next === null || redirects === 0) {
      const bytes = await decoded(answer.body, String(answer.headers["content-encoding"] ?? ""), MOST_BYTES);
      return { url: url.href, isMoved: followed > 0 && forGood, status: answer.statusCode, headers: answer.headers, body: bytes };
    }
    await answer.body.dump();
    if (followed >= redirects) throw new Refused("unreadable", "It leads from one address to the next without end.", "网址一再跳转，没有尽头。");
    forGood &&= FOR_GOOD.has(answer.statusCode);
    url = goodAddress(URL.parse(next, url.href)?.href ?? next, allowed);
  }
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

function redirectOf(status: number, location: string | string[] | undefined): string | null {
  return [301, 302, 303, 307, 308].includes(status) && typeof location === "string" ? location : null;
}
