/** Off loopback only https may carry it, and no other host or path can set it. */
const SECURE_NAME = "__Host-dateline-staff";
/** On this machine's own addresses, where there is no https. */
const LOOPBACK_NAME = "dateline-staff";

/** The session's secret among the cookies of a request, or null. The plain name counts on loopback only: elsewhere anybody on the way could set it. */
export function sessionCookie(headers: Headers): string | null {
  const cookies = new Map((headers.get("cookie") ?? "").split(";").map((pair) => splitOnce(pair.trim())));
  return cookies.get(SECURE_NAME) ?? (isLoopback(headers) ? cookies.get(LOOPBACK_NAME) : undefined) ?? null;
}

/** The header that keeps a session's secret in the browser that asked; `seconds` 0 takes it away. */
export function sessionCookieHeader(headers: Headers, secret: string, seconds: number): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
  return isPlain(headers) ? `${LOOPBACK_NAME}=${secret}; ${attributes}` : `${SECURE_NAME}=${secret}; Secure; ${attributes}`;
}

/** Where the browser says that it is. The server's own port is plain http even behind a proxy that speaks https; only the browser knows. */
export function pageOrigin(headers: Headers): string {
  return `${isPlain(headers) ? "http" : "https"}://${headers.get("host") ?? ""}`;
}

/** Whether the page came by http from another machine: no cookie that deserves the name can be kept there. */
export function isUnsafe(headers: Headers): boolean {
  return !isLoopback(headers) && (headers.get("origin") ?? "").startsWith("http:");
}

/** The host that a request names, without its port. The newsroom answers on known sites' hosts only. */
export function hostOf(headers: Headers): string {
  return (headers.get("host") ?? "").toLowerCase().replace(/:\d{1,5}$/, "");
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
