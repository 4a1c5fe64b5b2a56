import { editionOf, originOf, type Site } from "../../core/site.ts";
import type { Script } from "../../text/convert.ts";

/** On which site, and in which of its editions, a reader stands. */
export interface Here {
  site: Site;
  /** Below `/hant/`. */
  isTraditional: boolean;
  /** Port in the address of a site that has no public origin yet. */
  port: number;
}

/** A whole address, for a mail. `path` begins with a slash. */
export function addressOf({ site, isTraditional, port }: Here, path: string): string {
  return `${originOf(site, port)}${isTraditional ? "/hant" : ""}${path}`;
}

/** The script in which a reader is written to. */
export function scriptOf({ site, isTraditional }: Here): Script {
  if (isTraditional) return editionOf(site) ?? "hant";
  return site.language === "zh-Hant" ? "hant" : "hans";
}
