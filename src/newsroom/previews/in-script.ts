import { editionOf, originOf, type Site } from "../../core/site.ts";
import { editionWords } from "../../store/published/edition-words.ts";
import { traditionalPage } from "../../views/edition/traditional-page.ts";
import type { Newsroom } from "../newsroom.ts";

/** A page of a site in the script that is asked for, as the portal makes its Traditional twin; where the site has none, the page as it is. */
export async function inScript({ store, port }: Newsroom, site: Site, markup: string, script: "hans" | "hant"): Promise<string> {
  const edition = script === "hant" ? editionOf(site) : null;
  if (edition === null) return markup;
  return traditionalPage(markup, { edition, words: await editionWords(store, site.id), origin: originOf(site, port) });
}
