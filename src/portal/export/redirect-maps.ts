import type { Entry } from "./manifest.ts";

/** The addresses that lead elsewhere with one status, a line each, as nginx's `map` includes them; in order, so that the same is the same. */
export function redirectMap(entries: Iterable<Entry>, status: 301 | 302): string {
  const lines: string[] = [];
  for (const { address, moved } of entries) {
    if (moved?.startsWith(`${status} `)) lines.push(`${quoted(readable(address))} ${quoted(moved.slice(4))};\n`);
  }
  return lines.sort().join("");
}

/** As nginx compares it; what is no valid escape (an old site's, of GBK) stays. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
