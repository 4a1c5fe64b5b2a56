import type { MiddlewareHandler } from "hono";

/** Nothing from another host, no inline script or style, no frame, no plug-in. */
const PAGE_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The same for a page that our own pages may show in a frame: a preview. */
export const FRAMED_PAGE_POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/** A file that someone handed in may be shown, never run. */
export const MEDIA_POLICY = "default-src 'none'; sandbox";

/**
 * Every answer's security headers; a handler that sets its own policy keeps it. Set before the handler runs: looking at an answer that
 * is made already costs as much as a quarter of making an article's page.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of PAGE_HEADERS) c.header(name, value);
  await next();
};

/** The security headers of a page, as they are sent. */
export const PAGE_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["content-security-policy", PAGE_POLICY],
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"],
  ["x-frame-options", "DENY"],
];
