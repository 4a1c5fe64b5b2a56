import { createHash } from "node:crypto";
import type { IncomingItem } from "../../core/incoming.ts";
import { fold } from "../../text/fold.ts";

/** Parameters by which sites count where readers come from; the page is the same without. */
const TRACKING = /^(?:utm_\w{1,40}|spm|scm|from|fbclid|gclid|yclid|msclkid|mc_[ce]id|igshid|share_\w{1,40}|_ga|ref_src|cmpid)$/i;

/** Characters of a key: what an index of PostgreSQL takes, and more than an honest address has. */
const LONGEST = 600;

/** `u:` and an address as one writes it once: no scheme, no tracking, no fragment, no slash at the end. */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return `u:${address.slice(0, LONGEST)}`;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `u:${url.host}${url.pathname.replace(/\/$/, "")}${url.search}`.slice(0, LONGEST);
}

/** `g:` and the name that the other side gave it; null where that is its address, or none. */
export function guidKey({ id, url }: Pick<IncomingItem, "id" | "url">): string | null {
  return id === null || id === url || id.trim() === "" ? null : `g:${id.trim().slice(0, LONGEST)}`;
}

/** `t:` and a digest of what it says, whatever its spaces, script and width; null for a text too short to tell anything. */
export function textKey(headline: string | null, body: string): string | null {
  const text = fold(body).replace(/\s+/g, "");
  return text.length < 40 ? null : `t:${digestOf(`${fold(headline ?? "").replace(/\s+/g, "")}\n${text}`)}`;
}

/** The first 132 bits of a sha-256, as base64url. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
