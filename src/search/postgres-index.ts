import { type QueryExecutorProvider, sql } from "kysely";
import type { TokenIndex, Wanted } from "./token-index.ts";

/**
 * Lists of tokens under a GIN index. GIN finds all that match, in no order, so each document also holds its week: the newest are looked for in
 * the newest weeks first, and further back only where those hold too few.
 */
export const postgresIndex: TokenIndex = {
  async put(db, doc, tokens) {
    await sql`insert into "searchIndex" (doc, tokens) values (${doc}, ${[...tokens, weekToken(weekOf(doc))]})`.execute(db);
  },
  async remove(db, doc) {
    await sql`delete from "searchIndex" where doc = ${doc}`.execute(db);
  },
  async newest(db, wanted, limit) {
    const depth = Math.max(LEAST_DEPTH, limit * 8);
    const weeks = await newestWeeks(db, wanted, depth);
    const docs = await matching(db, wanted, weeks, limit);
    if (weeks === null || docs.length === limit) return docs;
    // As dense as here, they would lie within so many; what is rarer is found sooner without weeks.
    const further = docs.length * 8 >= limit ? await newestWeeks(db, wanted, depth * 16) : null;
    const more = further && (await matching(db, wanted, further, limit));
    return more?.length === limit ? more : matching(db, wanted, null, limit);
  },
};

/** Documents among which is looked first. With fewer, a word in one of a hundred fills no page; more take longer than 5 ms. */
const LEAST_DEPTH = 4_000;
/** More weeks than this are no shorter way than all. */
const MOST_WEEKS = 300;
const WEEK = 7 * 86_400_000 * 1024;

function weekOf(doc: number): number {
  return Math.floor(doc / WEEK);
}

function weekToken(week: number): string {
  return `w:${week}`;
}

/** The weeks of the newest `depth` documents in reach, or null where that is all of them. */
async function newestWeeks(db: QueryExecutorProvider, { from, before }: Wanted, depth: number): Promise<string[] | null> {
  const { rows } = await sql<{ newest: number | null; last: number | null }>`
    select (select max(doc) from "searchIndex" where doc >= ${from} and doc < ${before}) as newest,
      (select doc from "searchIndex" where doc >= ${from} and doc < ${before} order by doc desc offset ${depth} limit 1) as last`.execute(db);
  const { newest, last } = rows[0] ?? { newest: null, last: null };
  if (newest === null || last === null) return null;
  const weeks = weekOf(newest) - weekOf(last) + 1;
  return weeks > MOST_WEEKS ? null : Array.from({ length: weeks }, (_, i) => weekToken(weekOf(newest) - i));
}

async function matching(db: QueryExecutorProvider, { all, any, from, before }: Wanted, weeks: string[] | null, limit: number): Promise<number[]> {
  const others = [...any, ...(weeks ? [weeks] : [])].map((some) => sql`and tokens && ${[...some]}::text[]`);
  // Without "offset" it would walk back in time, unpacking each document's tokens on the way.
  const { rows } = await sql<{ docs: number[] | null }>`
    select json_agg(doc) as docs from (
      select doc from (
        select doc from "searchIndex" where tokens @> ${[...all]}::text[] ${sql.join(others, sql` `)} and doc >= ${from} and doc < ${before} offset 0
      ) as matching order by doc desc limit ${limit}) as newest`.execute(db);
  return (rows[0]?.docs ?? []).sort((a, b) => b - a);
}
