/** Second-level names under which a country gives out names: `com.cn`, `co.uk`, and the provinces' `bj.cn`. */
const GIVEN = /^(?:com|net|org|gov|edu|mil|ac|co|or|ne|go|nom|[a-z]{2})$/;

/** Whether two whole addresses lie on one site: `news.hecheng.cn` and `www.hecheng.cn` do. What a country's registry gives out is told by its form, without a list. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one)?.hostname, URL.parse(other)?.hostname];
  return a !== undefined && b !== undefined && (a === b || siteOf(a) === siteOf(b));
}

function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host; // an address in numbers has no site above it
  const labels = host.split(".");
  const [country = "", given = ""] = [labels.at(-1), labels.at(-2)];
  return labels.slice(country.length === 2 && labels.length > 2 && GIVEN.test(given) ? -3 : -2).join(".");
}
