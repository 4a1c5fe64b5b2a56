import { isUnseen } from "./noise.ts";
import type { Element } from "./tree.ts";

/** What a walk over a page meets, in order, as a reader would see it. A run of text ends at each `edge`. */
export interface Visitor {
  enter(element: Element): void;
  leave(element: Element): void;
  text(text: string): void;
  /** The line ends here: a block begins or ends, or a `<br>`. */
  edge(): void;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Whether the element stands in a line of text rather than beginning one. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.name);
}

/** Shows `visitor` all that is seen of `element`. The tree's depth is bounded, so the walk may recurse. */
export function walk(element: Element, visitor: Visitor): void {
  if (element.name === "br") visitor.edge();
  if (element.name === "br" || isUnseen(element)) return;
  const breaks = !isInline(element);
  if (breaks) visitor.edge();
  visitor.enter(element);
  for (const child of element.children) {
    if (typeof child === "string") visitor.text(child);
    else walk(child, visitor);
  }
  if (breaks) visitor.edge();
  visitor.leave(element);
}
