import sanitizeHtml from "sanitize-html";
import { markupOf } from "./block.ts";
import { flow } from "./flow.ts";
import { parse } from "./parse.ts";
import { DEEPEST, SUBSET } from "./subset.ts";
import { leftOver } from "./verify.ts";

/**
 * Any markup → a body: the strict subset in its normal form, safe to store and to print as it is. Applied twice it changes nothing more.
 * Three walls that share no code but the subset itself: our own reading writes only what it knows, sanitize-html filters that, and an independent
 * parser looks for what is left. Linear in the length of `markup`.
 * @throws Error (a bug, never the input's fault) where the last finds anything
 */
export function sanitise(markup: string): string {
  const shaped = markupOf(flow(parse(markup), DEEPEST - INNERMOST));
  const filtered = sanitizeHtml(shaped, FILTER).replaceAll(" />", ">");
  const left = leftOver(filtered);
  if (left.length > 0) throw new Error(`the sanitiser let through ${left.slice(0, 3).join(", ")}`);
  return filtered;
}

/** What a block of text holds at most: p, a, strong, em, sub. */
const INNERMOST = 5;

const FILTER: sanitizeHtml.IOptions = {
  allowedTags: Object.keys(SUBSET),
  allowedAttributes: Object.fromEntries(Object.entries(SUBSET).map(([tag, names]) => [tag, [...names]])),
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesByTag: { img: ["http", "https"] },
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: DEEPEST,
};
