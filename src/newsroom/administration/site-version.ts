import { createHash } from "node:crypto";

/** Names the settings of a site as they are: a save says from which it began. */
export function siteVersion(settings: string): string {
  return createHash("sha256").update(settings).digest("hex").slice(0, 24);
}
