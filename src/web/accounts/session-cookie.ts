import { hostName } from "../host-name.ts";

/** Staff and readers have cookies of their own: neither's is ever looked up among the other's sessions. */
export type Whose = "staff" | "reader";

/** The session's secret among the cookies of a request, or null. The plain name counts on loopback only: elsewhere anybody on the way could set it. */
export function sessionCookie(headers: Headers, whose: Whose): string | null {
  const cookies = new Map((headers.get("cookie") ?? "").split(";").map((pair) => splitOnce(pair.trim())));
  return cookies.get(secureName(whose)) ?? (isLoopback(headers) ? cookies.get(loopbackName(whose)) : undefined) ?? null;
}

/** The header that keeps a session's secret in the browser that asked; `seconds` 0 takes it away. */
export function sessionCookieHeader(headers: Headers, whose: Whose, secret: string, seconds: number): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
  return isPlain(headers) ? `${loopbackName(whose)}=${secret}; ${attributes}` : `${secureName(whose)}=${secret}; Secure; ${attributes}`;
}

/** Where the browser says that it is. The server's own port is plain http even behind a proxy that speaks https; only the browser knows. */
export function pageOrigin(headers: Headers): string {
  return `${isPlain(headers) ? "http" : "https"}://${headers.get("host") ?? ""}`;
}

/** Whether the page came by http from another machine: no cookie that deserves the name can be kept there. */
export function isUnsafe(headers: Headers): boolean {
  return !isLoopback(headers) && (headers.get("origin") ?? "").startsWith("http:");
}

/** The host that a request names, without its port. Only known sites' hosts are answered. */
export function hostOf(headers: Headers): string {
  return hostName(headers.get("host") ?? "");
}

/** Off loopback only https may carry it, and no other host or path can set it. */
function secureName(whose: Whose): string {
  return `__Host-dateline-${whose}`;
}

/** On this machine's own addresses, where there is no https. */
function loopbackName(whose: Whose): string {
  return `dateline-${whose}`;
}

function isPlain(headers: Headers): boolean {
  return isLoopback(headers) && !(headers.get("origin") ?? "").startsWith("https:");
}

function isLoopback(headers: Headers): boolean {
  const host = hostOf(headers);
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}
