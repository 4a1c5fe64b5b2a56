import { editionWords } from "../../store/published/edition-words.ts";
import type { Reading } from "../../store/reading.ts";
import { convertProse } from "../../text/convert-prose.ts";
import type { EditionWord } from "./put-edition-words.ts";

/** A sentence as the Traditional edition would print it. */
export interface EditionTrial {
  tw: string;
  hk: string;
}

/** How `text` reads in a site's Traditional edition (`null`: of any site), with a word that nobody has saved yet. */
export async function tryEdition(
  reading: Reading,
  siteId: string | null,
  { text, unsaved }: { text: string; unsaved: EditionWord | null },
): Promise<EditionTrial> {
  const words = new Map(await editionWords(reading, siteId ?? ""));
  if (unsaved && unsaved.simplified.trim() !== "") words.set(unsaved.simplified.trim(), unsaved.traditional.trim());
  return { tw: convertProse(text, "tw", words), hk: convertProse(text, "hk", words) };
}
