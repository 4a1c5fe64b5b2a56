/** Where the Traditional edition of a site lies. */
const ROOT = "/hant";

/** First parts of addresses that are the same in both editions: files, programs' doors, what is made for machines once for a site. */
const SHARED =
  /^\/(?:(?:hant|media|assets|qr|api|newsroom)(?:\/|$)|(?:healthz|robots\.txt|sw\.js|(?:[a-z0-9-]{1,60}-)?sitemap[a-z0-9-]{0,60}\.xml)$|icon[^/]*$)/;

/** Whether a site's address (`/…`, query and all) has a twin below `/hant/`. */
function hasTwin(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !SHARED.test(address.replace(/[?#].*$/s, ""));
}

/** An address of this site, root-relative or below `origin`, as the Traditional edition has it; all others as they are. */
export function inEdition(address: string, origin: string): string {
  const isWhole = address === origin || address.startsWith(`${origin}/`);
  const path = isWhole ? address.slice(origin.length) || "/" : address;
  return hasTwin(path) ? `${isWhole ? origin : ""}${ROOT}${path}` : address;
}

/** The address (`/…`) whose twin this is; null where it is none. `/hant` alone is the home page's. */
export function twinOf(address: string): string | null {
  if (address === ROOT) return "/";
  const plain = address.startsWith(`${ROOT}/`) ? address.slice(ROOT.length) : "";
  return hasTwin(plain) ? plain : null;
}
