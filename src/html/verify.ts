import { Parser } from "htmlparser2";
import { DEEPEST, SUBSET, TOP_LEVEL } from "./subset.ts";

/**
 * What stands in `markup` that a body may not hold, in words, up to 20 of them; empty for a sound body. It parses anew and shares nothing with
 * the sanitiser but the subset, so that a mistake in one is seen by the other. Stricter than a browser needs: every `<` must begin a tag in plain form,
 * so that no two parsers can read it differently.
 */
export function leftOver(markup: string): string[] {
  const found = new Set<string>();
  const add = (what: string) => found.size < 20 && found.add(what);
  if (/[^\P{Cc}\t\n\r]/u.test(markup)) add("a control character");
  if (markup.replace(PLAIN_TAG, "").search(/[<>]/) >= 0) add("a tag in no plain form");
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      if (isImplied) add(`an implied ${name}`);
      for (const what of wrongIn(name, attributes, open)) add(what);
      open.push(name);
      if (open.length > DEEPEST) add("nesting too deep");
      if (open.length > DEEPEST * 2) parser.pause();
    },
    onclosetag(name, isImplied) {
      if (open.pop() !== name || (isImplied && !VOID.has(name))) add(`an unclosed ${name}`);
    },
    ontext(text) {
      if (open.length === 0 && text.trim() !== "") add("text outside a block");
    },
    oncomment: () => add("a comment"),
    onprocessinginstruction: () => add("a declaration"),
  });
  parser.end(markup);
  return [...found];
}

const PLAIN_TAG = /<\/?[a-z][a-z0-9]*(?: [a-z-]{1,20}="[^"<>]*")*>/g;
const VOID = new Set(["br", "img"]);
/** An address of the web, a mail address, or a path of this site that no browser takes for another host. */
const ADDRESS = /^(?:https?:\/\/[^\s]|mailto:|\/(?![/\\]))[^\t\n\r]*$/i;

function wrongIn(name: string, attributes: Record<string, string>, open: readonly string[]): string[] {
  const allowed = SUBSET[name];
  if (!Object.hasOwn(SUBSET, name) || !allowed) return [`<${name}>`];
  const wrong: string[] = [];
  if (open.length === 0 && !TOP_LEVEL.has(name)) wrong.push(`<${name}> outside a block`);
  if (name === "img" && !attributes["src"] && !attributes["data-asset"]) wrong.push("a picture without address");
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!allowed.includes(attribute)) wrong.push(`${name}[${attribute}]`);
    else if ((attribute === "href" || attribute === "src") && !ADDRESS.test(value)) wrong.push(`${name}[${attribute}] with a foreign scheme`);
  }
  return wrong;
}
