import { escapeHtml } from "../../html/tag.ts";
import { convert } from "../../text/convert.ts";
import { convertProse } from "../../text/convert-prose.ts";
import { traditionalName } from "../../text/traditional-name.ts";
import { inEdition } from "./address.ts";
import { LANGUAGE, type Spelling } from "./spelling.ts";
import { traditionalPage } from "./traditional-page.ts";

const TOKEN = /<([\w:-]+)(?![\w:-])([^<>]*)>|<[/?!][^<>]*>|[^<]+/g;
const ATTRIBUTE = /(\s)([\w:-]+)="([^"]*)"/g;

/** A feed (RSS, Atom; no CDATA) in Traditional characters, its addresses in the edition; what carries a body carries it as a page would. */
export function traditionalFeed(xml: string, spelling: Spelling): string {
  let element = "";
  return xml.replace(TOKEN, (token, name: string | undefined, attributes: string | undefined) => {
    if (name !== undefined && attributes !== undefined) {
      element = name;
      return `<${name}${attributes.replace(ATTRIBUTE, (_, space: string, key: string, value: string) => `${space}${key}="${attribute(key, value, spelling)}"`)}>`;
    }
    if (token.startsWith("<")) {
      element = "";
      return token;
    }
    return text(element, token, spelling);
  });
}

const BODIES = new Set(["content:encoded", "content"]);
const PEOPLE = new Set(["dc:creator", "name", "podcast:person", "itunes:author"]);

function text(element: string, text: string, spelling: Spelling): string {
  const { edition, words, origin } = spelling;
  if (text.trim() === "") return text;
  if (element === "language") return LANGUAGE[edition];
  if (text.startsWith(`${origin}/`)) return inEdition(text, origin);
  if (BODIES.has(element)) return escapeHtml(traditionalPage(unescaped(text), spelling));
  if (PEOPLE.has(element)) return convert(text, edition, words, new Map([[text, traditionalName(text, edition)]]));
  return convertProse(text, edition, words);
}

function attribute(name: string, value: string, { edition, words, origin }: Spelling): string {
  if (name === "xml:lang" || name === "language") return LANGUAGE[edition];
  return /^https?:/.test(value) ? inEdition(value, origin) : convert(value, edition, words);
}

const ESCAPES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", "#39": "'" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (all, name: string) => ESCAPES[name] ?? all);
}
