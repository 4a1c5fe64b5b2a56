import type { Made } from "../made.ts";

const ENDINGS: Readonly<Record<string, string>> = { "text/html": ".html", "text/plain": ".txt" };

/** Longest part of a path, bytes: what file systems take, less the endings that we add. */
const LONGEST = 220;

/**
 * Where what stands at an address lies below its site's folder, spelled out as servers spell it; null where it has no file. What is gone (410)
 * lies apart, where a server looks only when it finds nothing else: `www/xinwen/index@to=2026-11-20.html`, `www/.gone/2026/11/21/ID.html`.
 */
export function fileOf(address: string, { status, type }: Pick<Made, "status" | "type">): string | null {
  const folder = status === 410 ? "www/.gone" : status === 200 || isErrorPage(address) ? "www" : null;
  if (folder === null) return null;
  const [asked = "", query] = address.split("?");
  const path = decodeURIComponent(asked);
  if (path.split("/").some(isNoName) || path.includes("\0")) return null;
  const named = path.endsWith("/") ? `${path}index` : path;
  const own = /\.[a-z0-9]+$/.test(named);
  return `${folder}${named}${query === undefined ? "" : `@${query}`}${own ? "" : endingOf(type)}`;
}

/** Addresses at which nothing stands: what a server shows where there is nothing, or where the program does not answer. */
export const ERROR_PAGES = { "/404": 404, "/500": 500 } as const;

function isErrorPage(address: string): boolean {
  return Object.hasOwn(ERROR_PAGES, address.replace(/^\/hant(?=\/)/, ""));
}

function endingOf(type: string): string {
  const plain = type.replace(/;.*$/s, "").trim();
  return ENDINGS[plain] ?? `.${plain.slice(Math.max(plain.lastIndexOf("/"), plain.lastIndexOf("+")) + 1)}`;
}

function isNoName(part: string): boolean {
  return part === "." || part === ".." || Buffer.byteLength(part) > LONGEST;
}
