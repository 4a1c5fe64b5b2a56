import { Parser } from "htmlparser2";
import { convert, type Script } from "./convert.ts";

const ATTRIBUTES = new Set(["alt", "title", "aria-label", "placeholder", "content"]);
const UNTOUCHED = new Set(["script", "style", "code", "pre", "kbd", "samp", "textarea", "noscript", "template"]);
const ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:|\/|\.{0,2}\/|#|\?)/i;
const ATTRIBUTE = /(\s)([a-z-]+)(=)("[^"]*"|'[^']*')/gi;

/**
 * `html` with its text and its readable attributes (alt, title, aria-label, placeholder, content) in another script. Tags, addresses,
 * script, style, code and parts whose `lang` is not Chinese stay as they are, byte for byte.
 */
export function convertMarkup(html: string, to: Script, exceptions?: ReadonlyMap<string, string>): string {
  let converted = "";
  let copied = 0;
  const replace = (from: number, end: number, into: (source: string) => string) => {
    if (from < copied) return;
    converted += html.slice(copied, from) + into(html.slice(from, end));
    copied = end;
  };
  for (const { from, end, kind } of readableParts(html)) {
    const words = (source: string) => convert(source, to, exceptions);
    replace(from, end, kind === "text" ? words : (tag) => convertAttributes(tag, words));
  }
  return converted + html.slice(copied);
}

function convertAttributes(tag: string, words: (source: string) => string): string {
  return tag.replace(ATTRIBUTE, (all, space: string, name: string, equals: string, quoted: string) => {
    const value = quoted.slice(1, -1);
    if (!ATTRIBUTES.has(name.toLowerCase()) || ADDRESS.test(value)) return all;
    return space + name + equals + quoted[0] + words(value) + quoted[0];
  });
}

interface Part {
  kind: "text" | "tag";
  from: number;
  end: number;
}

/** Texts and opening tags that may be converted, in order. */
function readableParts(html: string): Part[] {
  const parts: Part[] = [];
  const kept: boolean[] = [];
  const add = (kind: Part["kind"]) => {
    if (!kept.at(-1)) parts.push({ kind, from: parser.startIndex, end: parser.endIndex + 1 });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        kept.push(kept.at(-1) === true || staysAsItIs(name, attributes));
        if (!implied) add("tag");
      },
      ontext: () => add("text"),
      onclosetag: () => void kept.pop(),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return parts;
}

function staysAsItIs(name: string, { lang, translate }: Record<string, string>): boolean {
  return UNTOUCHED.has(name) || translate === "no" || (lang !== undefined && lang !== "" && !/^zh\b/i.test(lang));
}
