import { editionOf } from "../../core/site.ts";
import { editionWords } from "../../store/published/edition-words.ts";
import type { Spelling } from "../../views/edition/spelling.ts";
import type { Making } from "../making.ts";

/** How the site's Traditional edition is spelled, or null where it has none. */
export async function spellingOf({ portal, reading, frame: { site, origin } }: Making): Promise<Spelling | null> {
  const edition = editionOf(site);
  if (edition === null) return null;
  const words = await portal.parts.part(reading, `edition words ${site.id}`, (reading) => editionWords(reading, site.id));
  return { edition, words, origin };
}
