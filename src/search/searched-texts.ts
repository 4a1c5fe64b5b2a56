import type { Kysely } from "kysely";
import type { PublicSchema } from "../store/public-schema.ts";
import { fold } from "../text/fold.ts";

/** Texts fetched at once. Always so many numbers are asked for, so that the statement is prepared once. */
const AT_ONCE = 50;

/** The folded texts of these documents; one that went meanwhile is left out. */
export async function foldedTexts(read: Kysely<PublicSchema>, docs: readonly number[]): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (let i = 0; i < docs.length; i += AT_ONCE) {
    const asked = docs.slice(i, i + AT_ONCE);
    const padded = [...asked, ...Array.from({ length: AT_ONCE - asked.length }, () => asked[0] ?? 0)];
    const rows = await read.selectFrom("searchTexts").select(["doc", "text"]).where("doc", "in", padded).execute();
    for (const { doc, text } of rows) texts.set(doc, fold(text));
  }
  return texts;
}
