import { redirectOf } from "../store/published/redirect-of.ts";
import type { Reading } from "../store/reading.ts";
import { twinOf } from "../views/edition/address.ts";
import { errorPage } from "../views/error.ts";
import { ADDRESSES, type Address } from "./addresses.ts";
import type { Portal } from "./context.ts";
import { spellingOf } from "./edition/spelling-of.ts";
import { traditionalMade } from "./edition/traditional-made.ts";
import { type Made, movedMade, pageMade } from "./made.ts";
import type { Ask, Making } from "./making.ts";
import { makingOf } from "./open-making.ts";

/** An address of the portal as it is asked for, in its one form: what no page knows is left out. */
export interface Target {
  /** Without `/hant` where it is asked for in the Traditional edition. */
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** Path and query as text, `/xinwen/?to=2026-11-21`. */
  plain: string;
  /** The same as it is asked for, `/hant/xinwen/?to=2026-11-21`. */
  text: string;
  /** Whether what stands there may be kept. */
  kept: boolean;
}

/** Reads a path (`asked`) and `search` (`?…` or empty), both as they stand in the request. */
export function targetOf(asked: string, search: string): Target {
  const path = twinOf(asked) ?? asked;
  const fitting = ADDRESSES.filter(({ pattern }) => pattern.test(path));
  const names = [...new Set(fitting.flatMap(({ query = [] }) => query))].sort();
  const given = search === "" || names.length === 0 ? null : new URLSearchParams(search);
  const known = names.flatMap((name): [string, string][] => {
    const value = given?.get(name) ?? null;
    return value === null ? [] : [[name, value]];
  });
  const rest = known.length === 0 ? "" : `?${new URLSearchParams(known)}`;
  const kept = fitting.every(({ kept }) => kept !== false);
  return { path, query: Object.fromEntries(known), plain: path + rest, text: asked + rest, kept };
}

/**
 * What stands at an address of a site: always something, a page that says so where there is nothing.
 * @param known what stands at a plain address, where that is kept and as new as `reading`; a twin in the Traditional edition is made of it
 */
export async function makePage(
  portal: Portal,
  reading: Reading,
  siteId: string,
  target: Target,
  known: (plain: string) => Made | null = () => null,
): Promise<Made> {
  const making = await makingOf(portal, reading, siteId, target.plain);
  if (target.text === target.plain) return plainPage(making, target);
  const spelling = await spellingOf(making);
  if (!spelling) return movedMade(target.plain, 301);
  if (target.text === "/hant") return movedMade("/hant/", 301);
  return traditionalMade(known(target.plain) ?? (await plainPage(making, target)), spelling);
}

async function plainPage(making: Making, target: Target): Promise<Made> {
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
async function missing({ reading, frame }: Making, { path, plain }: Target): Promise<Made> {
  const moved = await movedTo(path, (from) => redirectOf(reading, frame.site.id, from));
  if (moved) return movedMade(moved + plain.slice(path.length), 301);
  const isSection = frame.sections.some((section) => section.path === path.slice(1));
  if (isSection || /^\/\d{4}\/\d\d(?:\/\d\d)?$/.test(path)) return movedMade(`${path}/`, 301);
  return pageMade(errorPage(frame, 404), 404);
}

/** Where an address leads that was moved; a section's feed moved with it, and its last slash may be missing. */
async function movedTo(path: string, target: (from: string) => Promise<string | null>): Promise<string | null> {
  const known = await target(path);
  if (known !== null || path.endsWith("/")) return known;
  const [feed] = /(?:feed\.xml|atom\.xml|feed\.json)$/.exec(path) ?? [""];
  const section = await target(feed === "" ? `${path}/` : path.slice(0, -feed.length));
  return section === null ? null : section + feed;
}
