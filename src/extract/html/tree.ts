import { type Handler, Parser } from "htmlparser2";

/** An element of a page. Text is a plain string among its children; comments are dropped. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
  parent: Element | null;
  /** The words of its class and id, once they were asked for: `namesOf` keeps them here. */
  names: readonly string[] | null;
}

/**
 * Open elements that are kept apart; what nests deeper is read as if its tags were not there. The parser is quadratic in
 * depth (1 MB of `<div>` takes seconds without this), and no page of the development sets goes deeper than 100.
 */
const DEEPEST = 256;

/** The page as a tree under one nameless root. Never fails: HTML has no syntax errors. Linear in the page's size. */
export function parseTree(markup: string): Element {
  const builder = new Builder();
  new ShallowParser(builder, markup).end(markup);
  return builder.root;
}

class Builder implements Partial<Handler> {
  readonly root: Element = { name: "", attributes: {}, children: [], parent: null, names: null };
  private open: Element = this.root;

  onopentag(name: string, attributes: Record<string, string>): void {
    const element: Element = { name, attributes, children: [], parent: this.open, names: null };
    this.open.children.push(element);
    this.open = element;
  }

  onclosetag(): void {
    this.open = this.open.parent ?? this.root;
  }

  ontext(text: string): void {
    const siblings = this.open.children;
    const last = siblings[siblings.length - 1];
    if (typeof last === "string") siblings[siblings.length - 1] = last + text;
    else siblings.push(text);
  }
}

/** Leaves out the tags that would open more than DEEPEST elements, and the end tags that belong to them. */
class ShallowParser extends Parser {
  private readonly markup: string;
  private readonly depth: { now: number };
  private readonly left = new Map<string, number>();

  constructor(builder: Builder, markup: string) {
    const depth = { now: 0 };
    super(counting(builder, depth), { decodeEntities: true });
    this.markup = markup;
    this.depth = depth;
  }

  override onopentagname(start: number, end: number): void {
    if (this.depth.now < DEEPEST) super.onopentagname(start, end);
    else this.leaveOut(this.markup.slice(start, end).toLowerCase());
  }

  override onclosetag(start: number, end: number): void {
    const name = this.left.size > 0 ? this.markup.slice(start, end).toLowerCase() : "";
    const left = this.left.get(name) ?? 0;
    if (left === 0) super.onclosetag(start, end);
    else if (left === 1) this.left.delete(name);
    else this.left.set(name, left - 1);
  }

  private leaveOut(name: string): void {
    if (!this.isVoidElement(name)) this.left.set(name, (this.left.get(name) ?? 0) + 1);
  }
}

function counting(builder: Builder, depth: { now: number }): Partial<Handler> {
  return {
    onopentag(name, attributes) {
      depth.now++;
      builder.onopentag(name, attributes);
    },
    onclosetag() {
      depth.now--;
      builder.onclosetag();
    },
    ontext: (text) => builder.ontext(text),
  };
}
