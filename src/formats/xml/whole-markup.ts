import { escapeHtml } from "../../html/tag.ts";
import { wholeAddress } from "./whole-address.ts";

/** `markup` with its relative links, pictures and media resolved against `base`; everything else as it was. */
export function wholeMarkup(markup: string, base: string | null): string {
  if (base === null || !/(?:href|src|poster)\s?=/i.test(markup)) return markup;
  return markup.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/(\s(?:href|src|poster)\s?=\s?)("[^"]*"|'[^']*')/gi, (all, name: string, quoted: string) => {
      const whole = wholeAddress(quoted.slice(1, -1).replaceAll("&amp;", "&"), base);
      return whole === null ? all : `${name}"${escapeHtml(whole)}"`;
    }),
  );
}
