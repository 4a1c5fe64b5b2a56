import type { Edition } from "../../core/site.ts";
import { type Attributes, convertMarkup } from "../../text/convert-markup.ts";
import { inEdition } from "./address.ts";
import { LANGUAGE, type Spelling } from "./spelling.ts";
import { traditionalData } from "./traditional-data.ts";

/**
 * A whole page in Traditional characters, for its address below `/hant/`: text, what people read in attributes, structured data; links,
 * forms, feeds and its own address lead into the same edition. Files, what the reader typed and links to the other edition (`hreflang`) stay.
 * A part of a page is as good.
 */
export function traditionalPage(markup: string, spelling: Spelling): string {
  const { edition, words } = spelling;
  return convertMarkup(markup, edition, {
    exceptions: words,
    attribute: (element, name, value, attributes) => rewritten(element, name, value, attributes, spelling),
    data: (json, names) => traditionalData(json, { ...spelling, names }),
  });
}

const LOCALE: Readonly<Record<Edition, string>> = { tw: "zh_TW", hk: "zh_HK" };

function rewritten(element: string, name: string, value: string, attributes: Attributes, { edition, origin }: Spelling): string | undefined {
  if (name === "href") return attributes["hreflang"] === undefined ? inEdition(value, origin) : value;
  if (LEADING.has(name) || (name === "src" && element === "track")) return inEdition(value, origin);
  if (name === "lang" && element === "html") return LANGUAGE[edition];
  if (name !== "content") return undefined;
  if (attributes["property"] === "og:url") return inEdition(value, origin);
  if (attributes["property"] === "og:locale") return LOCALE[edition];
  return undefined;
}

/** Attributes beside `href` that lead to pages; `data-href` is followed by the page's script. */
const LEADING = new Set(["action", "formaction", "data-href"]);
