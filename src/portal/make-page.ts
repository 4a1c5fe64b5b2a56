import { redirectOf } from "../store/published/redirect-of.ts";
import type { Reading } from "../store/reading.ts";
import { errorPage } from "../views/error.ts";
import { ADDRESSES, type Address } from "./addresses.ts";
import type { Portal } from "./context.ts";
import { type Made, movedMade, pageMade } from "./made.ts";
import { type Ask, type Making, makingOf } from "./making.ts";

/** An address of the portal as it is asked for, in its one form: what no page knows is left out. */
export interface Target {
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** The same as text, `/xinwen/?to=2026-11-21`. */
  text: string;
  /** Whether what stands there may be kept. */
  kept: boolean;
}

/** Reads `path` and `search` (`?…` or empty), both as they stand in the request. */
export function targetOf(path: string, search: string): Target {
  const fitting = ADDRESSES.filter(({ pattern }) => pattern.test(path));
  const names = [...new Set(fitting.flatMap(({ query = [] }) => query))].sort();
  const given = search === "" || names.length === 0 ? null : new URLSearchParams(search);
  const known = names.flatMap((name): [string, string][] => {
    const value = given?.get(name) ?? null;
    return value === null ? [] : [[name, value]];
  });
  const text = known.length === 0 ? path : `${path}?${new URLSearchParams(known)}`;
  return { path, query: Object.fromEntries(known), text, kept: fitting.every(({ kept }) => kept !== false) };
}

/** What stands at an address of a site: always something, a page that says so where there is nothing. */
export async function makePage(portal: Portal, reading: Reading, siteId: string, target: Target): Promise<Made> {
  const making = await makingOf(portal, reading, siteId);
  for (const address of ADDRESSES) {
    const ask = askedOf(address, target);
    const made = ask && (await address.make(making, ask));
    if (made) return made;
  }
  return missing(making, target);
}

function askedOf({ pattern, query = [] }: Address, target: Target): Ask | null {
  const found = pattern.exec(target.path);
  if (!found) return null;
  const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, value && decoded(value)]);
  return { path: target.path, params: Object.fromEntries(params), query: Object.fromEntries(query.map((name) => [name, target.query[name]])) };
}

/** What is no valid escape stands for itself, and so for nothing that there is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An old address that was moved, one that lacks its last slash, or none. */
async function missing({ reading, frame }: Making, { path, text }: Target): Promise<Made> {
  const moved = await movedTo(path, (from) => redirectOf(reading, frame.site.id, from));
  if (moved) return movedMade(moved + text.slice(path.length), 301);
  const isSection = frame.sections.some((section) => section.path === path.slice(1));
  if (isSection || /^\/\d{4}\/\d\d(?:\/\d\d)?$/.test(path)) return movedMade(`${path}/`, 301);
  return pageMade(errorPage(frame, 404), 404);
}

/** Where an address leads that was moved; a section's feed moved with it, and its last slash may be missing. */
async function movedTo(path: string, target: (from: string) => Promise<string | null>): Promise<string | null> {
  const known = await target(path);
  if (known !== null || path.endsWith("/")) return known;
  const feed = path.endsWith("/feed.xml") ? "feed.xml" : "";
  const section = await target(feed === "" ? `${path}/` : path.slice(0, -feed.length));
  return section === null ? null : section + feed;
}
