/** How bytes are sent. */
export type Encoding = "identity" | "gzip" | "br";

/** Under this many bytes a compressed answer saves no packet. */
const LEAST_COMPRESSED = 800;

/** Whether so many bytes of a media type are worth compressing: text in whatever dress, and not too little of it. */
export function isWorthEncoding(type: string, bytes: number): boolean {
  return bytes >= LEAST_COMPRESSED && /^(?:text\/|application\/|image\/svg)/.test(type);
}

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
