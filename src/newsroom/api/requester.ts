import type { Context } from "hono";
import { hostOf, pageOrigin, sessionCookieHeader } from "../../web/accounts/session-cookie.ts";
import type { Page } from "../accounts/passkey-setup.ts";
import { type BegunSession, SESSION_SECONDS } from "../accounts/sessions.ts";

/** On which page of ours the browser is: only hosts of known sites come this far. */
export function pageOf(c: Context): Page {
  return { host: hostOf(c.req.raw.headers), origin: pageOrigin(c.req.raw.headers) };
}

/** Keeps a session in the browser that asked; null takes it away. */
export function keepSession(c: Context, session: BegunSession | null): void {
  c.header("set-cookie", sessionCookieHeader(c.req.raw.headers, "staff", session?.secret ?? "", session ? SESSION_SECONDS : 0));
}
