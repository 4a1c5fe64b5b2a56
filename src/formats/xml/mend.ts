import { parse } from "../../html/parse.ts";

/**
 * An ill-formed document with what can be mended mended: characters that XML forbids are dropped, names of characters that only HTML knows
 * (`&nbsp;`) become the characters. Declared entities are never expanded. CDATA sections stay as they are.
 */
export function mend(xml: string): string {
  const clean = xml
    .toWellFormed()
    .replace(FORBIDDEN, "")
    .replace(WINDOWS_RAW, (raw) => character(`&#${raw.charCodeAt(0)};`));
  let mended = "";
  let at = 0;
  for (let open = clean.indexOf(OPEN); open !== -1; open = clean.indexOf(OPEN, at)) {
    const close = clean.indexOf("]]>", open);
    const end = close === -1 ? clean.length : close;
    mended += named(clean.slice(at, open)) + clean.slice(open, end);
    at = end;
  }
  return mended + named(clean.slice(at));
}

const OPEN = "<![CDATA[";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffe\uffff]/g;
/** The longest name of a character that HTML knows has 31 letters. */
const NAMED = /&([a-zA-Z][a-zA-Z0-9]{1,31});/g;
/** Names that XML itself knows; what they stand for must not be read as markup. */
const OWN = new Set(["amp", "lt", "gt", "quot", "apos", "AMP", "LT", "GT", "QUOT"]);
/** Figures of Windows-1252 where Unicode has control characters, as a reference or as they are: nobody means those. */
const WINDOWS = /&#(?:1[2-5]\d|x[89][0-9a-f]);/gi;
const WINDOWS_RAW = /[\u0080-\u009f]/g;

function named(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(NAMED, (all, name) => (OWN.has(name) ? all.toLowerCase() : character(all))).replace(WINDOWS, (all) => character(all));
}

const CHARACTERS = new Map<string, string>();

/** What a browser shows for it; the reference itself where HTML doesn't know it. Kept only for what HTML knows, some two thousand. */
function character(reference: string): string {
  const known = CHARACTERS.get(reference);
  if (known !== undefined) return known;
  const [node] = parse(reference);
  const read = node && "data" in node ? node.data : reference;
  if (read !== reference) CHARACTERS.set(reference, read);
  return read;
}
