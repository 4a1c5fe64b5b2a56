import { crumbsIn } from "../crumbs.ts";
import { type Layout, tidy } from "./blocks.ts";
import { namesOf } from "./noise.ts";

const MARKED = new Set("breadcrumb breadcrumbs crumb crumbs bread position weizhi currentposition path location".split(" "));

/** The sections above the report as the page prints them, from the home page down, without the report itself. */
export function findBreadcrumb(layout: Layout, headline: string | null): string[] {
  for (const { text } of layout.blocks) {
    const crumbs = crumbsIn(text, headline);
    if (crumbs.length > 0) return crumbs;
  }
  for (const [element, [from, to]] of layout.ranges) {
    if (to - from > 12 || !namesOf(element).some((word) => MARKED.has(word))) continue;
    const crumbs = crumbsIn(
      tidy(
        layout.blocks
          .slice(from, to)
          .map((block) => block.text)
          .join(" > "),
      ),
      headline,
      true,
    );
    if (crumbs.length > 1) return crumbs;
  }
  return [];
}
