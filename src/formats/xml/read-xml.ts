import { type Handler, Parser } from "htmlparser2";
import { Refused } from "../../core/refused.ts";
import type { XmlElement } from "./element.ts";
import { mend } from "./mend.ts";
import { declared, type Namespaces, NO_NAMESPACES, nameIn } from "./namespaces.ts";
import { wholeAddress } from "./whole-address.ts";

/** Elements open at once, at most; the formats themselves need about a dozen, markup inside them some more. */
const DEEPEST = 256;

export interface XmlOptions {
  /** Address of the document, or null. */
  url: string | null;
  /** Whether names of elements and attributes are read in lower case: feeds write them as they like. */
  lowerCase: boolean;
}

/**
 * The root element of a document, well-formed or not: elements left open are closed, what stands before the root is skipped, no entity is
 * expanded. In time linear in its length. Null where there is no element. @throws {Refused} "unreadable": nested too deep
 */
export function readXml(xml: string, { url, lowerCase }: XmlOptions): XmlElement | null {
  const builder = new Builder(url);
  const options = { xmlMode: true, lowerCaseTags: lowerCase, lowerCaseAttributeNames: lowerCase };
  new Parser(builder, options).end(mend(xml));
  return builder.root;
}

class Builder implements Partial<Handler> {
  root: XmlElement | null = null;
  readonly #open: { element: XmlElement; namespaces: Namespaces }[] = [];
  readonly #url: string | null;
  constructor(url: string | null) {
    this.#url = url;
  }

  onopentag(written: string, attributes: Record<string, string>): void {
    const outer = this.#open.at(-1);
    if (this.#open.length >= DEEPEST) throw tooDeep();
    const namespaces = declared(attributes, outer?.namespaces ?? NO_NAMESPACES);
    const element = { name: nameIn(namespaces, written), attributes, children: [], ...this.#inherited(attributes, outer?.element) };
    outer?.element.children.push(element);
    this.root ??= element;
    this.#open.push({ element, namespaces });
  }

  #inherited(attributes: Record<string, string>, outer: XmlElement | undefined): Pick<XmlElement, "base" | "language"> {
    const base = attributes["xml:base"];
    const language = attributes["xml:lang"];
    const around = outer ? outer.base : this.#url;
    return {
      base: base === undefined ? around : (wholeAddress(base, around) ?? around),
      language: language === undefined ? (outer?.language ?? null) : language.trim().replaceAll("_", "-") || null,
    };
  }

  ontext(text: string): void {
    this.#open.at(-1)?.element.children.push(text);
  }

  onclosetag(): void {
    this.#open.pop();
  }
}

function tooDeep(): Refused {
  return new Refused("unreadable", `Elements are nested deeper than ${DEEPEST}.`, `元素嵌套超过${DEEPEST}层。`);
}
