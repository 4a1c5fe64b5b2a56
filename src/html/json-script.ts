import { Html } from "./tag.ts";

/** `value` as a data block for machines that read schema.org. `<` is escaped, so that no text can end the element. */
export function jsonScript(value: object): Html {
  return new Html(`<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`);
}
