import type { Edition } from "../../core/site.ts";
import type { Exceptions } from "../../text/convert.ts";
import { type Attributes, convertMarkup } from "../../text/convert-markup.ts";
import { inEdition } from "./address.ts";
import { LANGUAGE } from "./language.ts";
import { traditionalData } from "./traditional-data.ts";

/** How a site's Traditional twin is spelled. */
export interface Spelling {
  edition: Edition;
  /** The newsroom's own words. */
  words: Exceptions;
  /** Where the site's pages live, without a slash at the end. */
  origin: string;
}

const LOCALE: Record<Edition, string> = { tw: "zh_TW", hk: "zh_HK" };

/**
 * A whole page in Traditional characters, for its address below `/hant/`: text, what people read in attributes, structured data; links,
 * forms, feeds and its own address lead into the same edition. Files, what the reader typed and links to the other edition (`hreflang`) stay.
 */
export function traditionalPage(markup: string, { edition, words, origin }: Spelling): string {
  const address = (value: string) => inEdition(value, origin);
  return convertMarkup(markup, edition, {
    exceptions: words,
    attribute: (element, name, value, attributes) => rewritten(element, name, value, attributes, { address, edition }),
    data: (json, ...exceptions) => traditionalData(json, { edition, address }, exceptions),
  });
}

function rewritten(
  element: string,
  name: string,
  value: string,
  attributes: Attributes,
  { address, edition }: { address(value: string): string; edition: Edition },
): string | undefined {
  if (name === "href") return attributes["hreflang"] === undefined ? address(value) : value;
  if (name === "action" || name === "formaction" || name === "data-href") return address(value);
  if (name === "lang" && element === "html") return LANGUAGE[edition];
  if (name !== "content") return undefined;
  if (attributes["property"] === "og:url") return address(value);
  if (attributes["property"] === "og:locale") return LOCALE[edition];
  return undefined;
}
