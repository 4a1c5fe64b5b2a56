import { type ChildNode, DomHandler } from "domhandler";
import { Parser } from "htmlparser2";
import { visible } from "./visible.ts";

/** Elements open at once, at most. htmlparser2 takes time by the square of it: a megabyte of `<div>` took ten seconds without a cap. */
const OPEN_AT_ONCE = 256;

/**
 * The tree of some markup, in time linear in its length. Elements nested deeper than 256 are closed before the next one opens,
 * so no text is lost. Control characters are dropped, half surrogate pairs become U+FFFD.
 */
export function parse(markup: string): ChildNode[] {
  const handler = new DomHandler();
  new ShallowParser(handler).end(visible(markup));
  return handler.dom;
}

class ShallowParser extends Parser {
  // Reaches for the parser's own stack because it offers no hook between "a tag begins" and "it is pushed".
  override onopentagname(start: number, end: number): void {
    while (this["stack"].length >= OPEN_AT_ONCE) this["popElement"](true);
    super.onopentagname(start, end);
  }
}
