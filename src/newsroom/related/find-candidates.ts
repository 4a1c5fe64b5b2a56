import { type Kysely, sql } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { SOUGHT } from "./term-index.ts";
import type { Traits } from "./traits.ts";

/** Articles that are looked at for each term, those nearest in time: before the article, and after it. 100 before lost nothing on the set of the gate. */
const BEFORE = 150;
const AFTER = 50;
/** Articles that are compared in full. */
const COMPARED = 40;

interface Found {
  articleId: string;
}

/** Ids of the articles of a site that share the heaviest terms with one, the likeliest first. Looks at 4,800 rows at most, however large the archive. */
export async function findCandidates(db: Kysely<Schema>, siteId: string, { articleId, publishedAt, terms }: Traits): Promise<string[]> {
  const sought = terms.slice(0, SOUGHT);
  if (sought.length === 0) return [];
  const lists = sought.flatMap(([term, weight]) => {
    const list = sql`select "articleId", weight * ${weight} as score from "articleTerms" where "siteId" = ${siteId} and term = ${term}`;
    const before = sql`${list} and "publishedAt" <= ${publishedAt} order by "publishedAt" desc limit ${sql.lit(BEFORE)}`;
    const after = sql`${list} and "publishedAt" > ${publishedAt} order by "publishedAt" limit ${sql.lit(AFTER)}`;
    return [sql`select * from (${before}) as "before"`, sql`select * from (${after}) as "after"`];
  });
  const { rows } = await sql<Found>`
    select "articleId" from (${sql.join(lists, sql` union all `)}) as found where "articleId" <> ${articleId}
    group by "articleId" order by sum(score) desc, "articleId" limit ${sql.lit(COMPARED)}`.execute(db);
  return rows.map((row) => row.articleId);
}
