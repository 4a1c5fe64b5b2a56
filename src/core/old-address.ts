/** Longest address that is kept as one that leads elsewhere, in characters. */
const LONGEST = 1_000;

/**
 * The path of an address of an old site, with its question where it has one, in the form in which the portal asks for it: `/2019/渡口/`,
 * `/?p=12`. Null for what is no address of the web, for a front page, and for more than 1,000 characters.
 */
export function oldAddressOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = plainPath(url.pathname) + url.search;
  return path === "/" || path.length > LONGEST ? null : path;
}

/** Escapes of letters read, as the portal's router reads them: those of no letter (of GBK, say) and `%25` stay. */
function plainPath(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURI(run.replaceAll("%25", "%2525"));
    } catch {
      return run;
    }
  });
}
