import type { RouteKey } from "../who-may.ts";

/** A text of 100,000 Han characters with its markup, three times over. */
const USUAL = 1024 * 1024;

/** A file of 10 MB in JSON, each of its marks and line ends two bytes. */
const FILE = 16 * 1024 * 1024;

/** Routes that take a file whole. */
const TAKES_FILE: readonly RouteKey[] = ["POST /names/import-trial", "POST /names/import"];

/** How many bytes a request's body may have. */
export function bodyBytes(route: RouteKey | null): number {
  return route !== null && TAKES_FILE.includes(route) ? FILE : USUAL;
}
