import type { Encoding } from "./kept-page.ts";

/** The best encoding that an `Accept-Encoding` header allows; one that is named with `q=0` is not wanted. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0{1,3})?(?![.\d]))/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0{1,3})?(?![.\d]))/.test(accepted) ? "gzip" : "identity";
}

/** Whether an `If-None-Match` header names a page that the asker has already. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
