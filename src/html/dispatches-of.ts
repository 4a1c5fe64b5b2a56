import { isTag } from "domhandler";
import { parse } from "./parse.ts";

/** Of each top-level block of a sanitised body the dispatch that it names, or null; a list is of the dispatch of its first item that names one. */
export function dispatchesOf(bodyHtml: string): (string | null)[] {
  return parse(bodyHtml)
    .filter(isTag)
    .map((block) => {
      const items = block.children.filter(isTag);
      return [block, ...items].map(({ attribs }) => attribs["data-dispatch"] ?? "").find((id) => id !== "") ?? null;
    });
}
