import { announcedNames } from "./announced-names.ts";
import type { Exceptions } from "./convert.ts";
import { safeNames } from "./traditional-name.ts";
import { isPhrase, type TraditionalScript } from "./traditionaliser.ts";

// bounded: a tag of at most 200 characters, a name of at most 40
const MARKED = /<[a-z]{1,10}(?:\s[^<>]{0,180})?\sdata-person(?:\s[^<>]{0,180})?>([^<>&]{2,40})</g;

/**
 * The people whom a page marks with `data-person`, or names in a bracket as reporters, with what they become wherever else it names them.
 * One who is called what is also a word (余地) counts only there.
 */
export function namesOnPage(html: string, to: TraditionalScript): Exceptions {
  const marked = html.includes(" data-person") ? [...html.matchAll(MARKED)].map(([, name = ""]) => name.trim()) : [];
  const names = [...marked, ...announcedNames(html)].filter((name) => !isPhrase(name));
  return safeNames(names, to);
}
