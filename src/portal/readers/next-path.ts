/** Where a log-in leads: a path of this site, whoever wrote it; anything else is the own page. */
export function nextPath(asked: string | undefined): string {
  const base = "http://here.invalid";
  const url = asked?.startsWith("/") ? URL.parse(asked, base) : null;
  return url?.origin === base ? url.pathname + url.search : "/me";
}
