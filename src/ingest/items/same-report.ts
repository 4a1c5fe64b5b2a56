import type { Kysely } from "kysely";
import type { ExtractedReport } from "../../core/report.ts";
import type { Schema } from "../../store/schema.ts";
import { bigrams, likeness } from "../../text/diff/likeness.ts";

/** Less alike, two texts under one guid are two reports: some feeds count from 1 anew. Versions of one report that we have seen keep half. */
const ALIKE = 0.3;

/** Keys of an incoming report, each null where it has none. */
export interface Keys {
  address: string | null;
  text: string | null;
  guid: string | null;
}

/**
 * Which report of a source this is another sight of, or null: the same address, else the same text, else the same guid with a text that is alike
 * (a guid may be used again for something else) or that corrects or withdraws (`isNotice`), which may be of a few words.
 */
export async function sameReport(
  db: Kysely<Schema>,
  sourceId: string,
  keys: Keys,
  { headline, body, isNotice }: Pick<ExtractedReport, "headline" | "body"> & { isNotice: boolean },
): Promise<string | null> {
  const wanted = [keys.address, keys.text, keys.guid].filter((key) => key !== null);
  if (wanted.length === 0) return null;
  const rows = await db
    .selectFrom("reportKeys as k")
    .innerJoin("reports as r", "r.id", "k.reportId")
    .select(["k.key", "r.id", "r.headline", "r.body"])
    .where("k.sourceId", "=", sourceId)
    .where("k.key", "in", wanted)
    .execute();
  const sure = rows.find(({ key }) => key === keys.address) ?? rows.find(({ key }) => key === keys.text);
  if (sure) return sure.id;
  const named = rows.find(({ key }) => key === keys.guid);
  const isAlike = named && (isNotice || named.headline === headline || likeness(bigrams(named.body), bigrams(body)) >= ALIKE);
  return isAlike ? named.id : null;
}
