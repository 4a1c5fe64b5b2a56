import type { Entry } from "./manifest.ts";

/** The addresses that lead elsewhere with one status, a line each, as nginx's `map` includes them; in order, so that the same is the same. */
export function redirectMap(entries: Iterable<Entry>, status: 301 | 302): string {
  const lines: string[] = [];
  for (const { address, moved } of entries) {
    if (moved?.startsWith(`${status} `)) lines.push(`${quoted(decodeURIComponent(address))} ${quoted(moved.slice(4))};\n`);
  }
  return lines.sort().join("");
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
