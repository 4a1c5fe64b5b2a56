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

/** A file that someone handed in may be shown, never run. */
export const MEDIA_POLICY = "default-src 'none'; sandbox";

/** Every answer's security headers; a handler that sets its own policy keeps it. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", PAGE_POLICY);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "strict-origin-when-cross-origin");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
  headers.set("x-frame-options", "DENY");
};
