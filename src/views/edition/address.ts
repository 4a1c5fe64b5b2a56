/** Where the Traditional edition of a site lies. */
export const EDITION_ROOT = "/hant";

/** First parts of addresses that are the same in both editions: files, programs' doors, what is made for machines once for a site. */
const SHARED = /^\/(?:(?:hant|media|assets|api|newsroom)(?:\/|$)|(?:healthz|robots\.txt|(?:[a-z0-9-]+-)?sitemap[a-z0-9-]*\.xml|sw\.js)$|icon[^/]*$)/;

/** Whether a site's address (`/…`, query and all) has a twin below `/hant/`. */
export function hasTwin(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && !SHARED.test(path.replace(/[?#].*$/s, ""));
}

/** An address of this site, root-relative or below `origin`, as the Traditional edition has it; all others as they are. */
export function inEdition(address: string, origin: string): string {
  const isWhole = address === origin || address.startsWith(`${origin}/`);
  const path = isWhole ? address.slice(origin.length) || "/" : address;
  return hasTwin(path) ? `${isWhole ? origin : ""}${EDITION_ROOT}${path}` : address;
}

/** The Simplified address of one below `/hant/`; null for any other. `/hant` alone is the home page's. */
export function outOfEdition(path: string): string | null {
  if (path === EDITION_ROOT) return "/";
  return path.startsWith(`${EDITION_ROOT}/`) ? path.slice(EDITION_ROOT.length) : null;
}
