import type { Context } from "hono";
import { Refused } from "../../core/refused.ts";
import { isUnsafe, pageOrigin, sessionCookieHeader } from "../../web/accounts/session-cookie.ts";
import { SESSION_SECONDS } from "./sessions.ts";

/** Says to the page's script that somebody is logged in here, and nothing else: strangers' browsers need not ask at every page. */
const HINT = "dateline-reader-here";

/** Keeps a session's secret in the browser that asked; null takes it away. */
export function keepSession(c: Context, secret: string | null): void {
  const { headers } = c.req.raw;
  const seconds = secret === null ? 0 : SESSION_SECONDS;
  const secure = pageOrigin(headers).startsWith("https:") ? "; Secure" : "";
  c.header("set-cookie", sessionCookieHeader(headers, "reader", secret ?? "", seconds), { append: true });
  c.header("set-cookie", `${HINT}=${secret === null ? "" : "1"}; Path=/; SameSite=Lax; Max-Age=${seconds}${secure}`, { append: true });
}

/** @throws {Refused} "not-allowed" where a password has just travelled in the open: better said than taken */
export function requireSafe(c: Context): void {
  if (isUnsafe(c.req.raw.headers))
    throw new Refused("not-allowed", "Logging in needs https.", "登录和注册需要 https，请用 https 开头的地址打开本站。");
}
