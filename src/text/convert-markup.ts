import { Parser } from "htmlparser2";
import { type Conversion, conversion, type Exceptions, type Script } from "./convert.ts";
import { reportersIn } from "./convert-prose.ts";
import { namesOnPage } from "./names-on-page.ts";
import { safeNames } from "./traditional-name.ts";

/** What is asked beside the script. */
export interface MarkupWishes {
  /** The newsroom's own words. */
  exceptions?: Exceptions;
  /** The new value of an attribute, as it stands in the markup; undefined leaves it to be converted where people read it. */
  attribute?(element: string, name: string, value: string, attributes: Attributes): string | undefined;
  /** What becomes of a data block (`application/ld+json`); without it such a block stays as it is. `names` are the page's people. */
  data?(json: string, names: Exceptions): string;
}

/**
 * `html` with its text and its readable attributes in another script, in one pass; a word is read whole where only emphasis cuts it.
 * People (marked `data-person`, or named as reporters in a bracket) keep the characters that names keep, all over the page.
 * Tags, addresses, what people typed (values, text areas), code, script, style and parts whose `lang` is not Chinese, or with
 * `translate="no"`, stay as they are, byte for byte.
 */
export function convertMarkup(html: string, to: Script, { exceptions = NONE, attribute, data }: MarkupWishes = {}): string {
  const names = to === "hans" ? NONE : namesOnPage(html, to);
  const edits: Edit[] = [];
  let run: Edit[] = [];
  const usual = conversion(to, exceptions, names);
  const beside = (people: Exceptions): Conversion => (people.size === 0 ? usual : conversion(to, exceptions, people, names));
  const words = (text: string) => beside(reportersIn(text, to)).whole(text);

  function endRun(kind: Kind): void {
    if (run.length === 0) return;
    const parts = run.map(({ from, end }) => html.slice(from, end));
    const made = kind === "data" ? [data?.(parts.join(""), names) ?? parts.join("")] : convertedParts(parts, kind);
    for (const [i, edit] of run.entries()) edit.made = made[i] ?? "";
    run = [];
  }

  function convertedParts(parts: string[], kind: Kind): string[] {
    const text = parts.join("");
    if (!NOT_ASCII.test(text)) return parts;
    return beside(kind === "person" && to !== "hans" ? safeNames([text.trim()], to) : reportersIn(text, to)).parts(parts);
  }

  function converted(tag: string, element: string, attributes: Attributes, isKept: boolean): string {
    return tag.replace(ATTRIBUTE, (all, before: string, name: string, quote: string, value: string) => {
      const isRead = !isKept && isReadable(element, name, value, attributes);
      const wanted = attribute?.(element, name, value, attributes) ?? (isRead ? words(value) : value);
      return wanted === value ? all : `${before}${name}=${quote}${wanted}${quote}`;
    });
  }

  const kinds: Kind[] = [];
  const kindNow = () => kinds.at(-1) ?? "words";
  const add = (made: string | null): Edit => {
    const edit = { from: parser.startIndex, end: parser.endIndex + 1, made };
    edits.push(edit);
    return edit;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        const before = kindNow();
        const isKept = before === "kept" || staysAsItIs(name, attributes, to);
        const kind = isKept || UNTOUCHED.has(name) ? "kept" : kindOf(name, attributes, before);
        if (!JOINING.has(name) || kind !== before) endRun(before);
        kinds.push(kind);
        if (!implied) add(converted(html.slice(parser.startIndex, parser.endIndex + 1), name, attributes, isKept));
      },
      ontext() {
        if (kindNow() !== "kept") run.push(add(null));
      },
      onclosetag(name) {
        if (!JOINING.has(name) || kindNow() !== kinds.at(-2)) endRun(kindNow());
        kinds.pop();
      },
      onend: () => endRun(kindNow()),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return assembled(html, edits);
}

/** An element's attributes as they stand in the markup. */
export type Attributes = Readonly<Record<string, string>>;

const NONE: Exceptions = new Map();
const NOT_ASCII = /\P{ASCII}/u;

interface Edit {
  from: number;
  end: number;
  made: string | null;
}

/** How what stands in an element is taken. */
type Kind = "words" | "person" | "data" | "kept";

/** Emphasis inside a word or between two does not part them. */
const JOINING = new Set(["wbr", "mark", "em", "strong"]);
/** Their text; what their own attributes tell the reader is converted. */
const UNTOUCHED = new Set(["style", "code", "pre", "kbd", "samp", "textarea"]);

function kindOf(name: string, attributes: Attributes, around: Kind): Kind {
  if (name === "script") return attributes["type"] === "application/ld+json" ? "data" : "kept";
  return attributes["data-person"] === undefined ? around : "person";
}

/** Another language, or a part that says that it stands in the other script; the page's own element names the script that it is converted from. */
function staysAsItIs(name: string, { lang = "", translate }: Attributes, to: Script): boolean {
  if (translate === "no") return true;
  if (lang === "" || name === "html") return false;
  return !/^zh\b/i.test(lang) || (to === "hans" ? /^zh-(?:hant|tw|hk|mo)\b/i : /^zh-(?:hans|cn|sg)\b/i).test(lang);
}

const ATTRIBUTE = /(\s)([a-z:-]+)=(["'])([^"']*)\3/gi;
const READABLE = new Set(["alt", "title", "aria-label", "placeholder", "label"]);
const ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:|\/|\.{0,2}\/|#|\?)/i;

function isReadable(element: string, name: string, value: string, { type = "" }: Attributes): boolean {
  if (!NOT_ASCII.test(value)) return false;
  const attribute = name.toLowerCase();
  if (attribute === "content") return !ADDRESS.test(value);
  if (attribute === "value") return element === "input" && /^(?:submit|button|reset)$/i.test(type);
  return READABLE.has(attribute) || attribute.startsWith("data-text");
}

function assembled(html: string, edits: readonly Edit[]): string {
  let made = "";
  let copied = 0;
  for (const { from, end, made: part } of edits) {
    if (from < copied || part === null) continue;
    made += html.slice(copied, from) + part;
    copied = end;
  }
  return made + html.slice(copied);
}
