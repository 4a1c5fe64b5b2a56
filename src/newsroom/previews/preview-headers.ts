import type { Context } from "hono";
import { FRAMED_PAGE_POLICY } from "../../web/headers.ts";

/** A preview is shown in a frame of the newsroom's own, kept by nobody, found by no search, and tells no other site its address. */
export function previewHeaders(c: Context): void {
  c.header("content-security-policy", FRAMED_PAGE_POLICY);
  c.header("x-frame-options", "SAMEORIGIN");
  c.header("cache-control", "no-store");
  c.header("x-robots-tag", "noindex, nofollow");
  c.header("referrer-policy", "no-referrer");
}
