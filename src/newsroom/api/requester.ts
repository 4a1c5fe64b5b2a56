import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { clientNetwork } from "../../web/client-network.ts";
import type { Page } from "../accounts/passkey-setup.ts";
import { hostOf, pageOrigin, sessionCookieHeader } from "../accounts/session-cookie.ts";
import { type BegunSession, type From, SESSION_SECONDS } from "../accounts/sessions.ts";

/** Where a request comes from, by its socket: a proxy's headers are believed from nobody. Without a socket (asked in a test) the network is empty. */
export function fromOf(c: Context): From {
  const address = c.env && "incoming" in c.env ? getConnInfo(c).remote.address : undefined;
  return { network: clientNetwork(address ?? ""), userAgent: c.req.header("user-agent") ?? "" };
}

/** On which page of ours the browser is: only hosts of known sites come this far. */
export function pageOf(c: Context): Page {
  return { host: hostOf(c.req.raw.headers), origin: pageOrigin(c.req.raw.headers) };
}

/** Keeps a session in the browser that asked; null takes it away. */
export function keepSession(c: Context, session: BegunSession | null): void {
  c.header("set-cookie", sessionCookieHeader(c.req.raw.headers, session?.secret ?? "", session ? SESSION_SECONDS : 0));
}
