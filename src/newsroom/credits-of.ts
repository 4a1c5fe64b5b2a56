import type { Kysely } from "kysely";
import type { PublishedArticle } from "../core/published.ts";
import { dispatchesOf } from "../html/dispatches-of.ts";
import type { Schema } from "../store/schema.ts";

/** Whose dispatches a body cites, in the order in which they come, each once with the address of its first original; none where it is one source's. */
export async function creditsOf(db: Kysely<Schema>, bodyHtml: string): Promise<NonNullable<PublishedArticle["credits"]>> {
  const ids = [...new Set(dispatchesOf(bodyHtml).flatMap((id) => id ?? []))];
  if (ids.length < 2) return [];
  const rows = await db
    .selectFrom("dispatches as d")
    .innerJoin("reports as r", "r.id", "d.reportId")
    .leftJoin("sources as s", "s.id", "r.sourceId")
    .select(["d.id", "d.agency", "r.url", "r.extracted", "s.names"])
    .where("d.id", "in", ids)
    .execute();
  const credits = new Map<string, string | null>();
  for (const id of ids) {
    const row = rows.find((one) => one.id === id);
    const name = row && nameOf(row);
    if (name && !credits.has(name)) credits.set(name, row.url);
  }
  return credits.size < 2 ? [] : [...credits].map(([name, url]) => ({ name, url }));
}

function nameOf({ agency, names, extracted }: { agency: string | null; names: string | null; extracted: string }): string | null {
  const { source }: { source: string | null } = JSON.parse(extracted);
  return agency ?? (names === null ? null : (JSON.parse(names).zh[0] as string)) ?? source;
}
