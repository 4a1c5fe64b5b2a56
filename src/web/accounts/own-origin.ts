import { Refused } from "../../core/refused.ts";

/** An act comes from our own pages: the browser says so, and no other site can make it say so. @throws {Refused} "not-allowed" */
export function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const own = site ? site === "same-origin" : origin === null || URL.parse(origin)?.host === headers.get("host");
  if (!own) throw new Refused("not-allowed", "You may not do this.", "您没有这项权限。");
}
