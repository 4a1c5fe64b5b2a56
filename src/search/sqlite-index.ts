import { sql } from "kysely";
import type { TokenIndex, Wanted } from "./token-index.ts";

/** FTS5. Its rows are found by number in falling order as they are read, so that the newest cost the same however many match. */
export const sqliteIndex: TokenIndex = {
  async put(db, doc, tokens) {
    await sql`insert into "searchIndex" (rowid, tokens) values (cast(${doc} as integer), ${tokens.join(" ")})`.execute(db);
  },
  async remove(db, doc) {
    await sql`delete from "searchIndex" where rowid = cast(${doc} as integer)`.execute(db);
  },
  async newest(db, wanted, limit) {
    // One row of all numbers: a thousand rows would take longer to hand over than to find.
    const { rows } = await sql<{ docs: string }>`
      select json_group_array(doc) as docs from (
        select rowid as doc from "searchIndex" where "searchIndex" match ${expression(wanted)}
          and rowid >= cast(${wanted.from} as integer) and rowid < cast(${wanted.before} as integer)
        order by rowid desc limit ${limit})`.execute(db);
    const docs: number[] = JSON.parse(rows[0]?.docs ?? "[]");
    return docs.sort((a, b) => b - a);
  },
};

/** Tokens are letters, digits and `-:_`: none can be taken for FTS5's own language within quotation marks. */
function expression({ all, any }: Wanted): string {
  const quoted = (tokens: readonly string[]) => tokens.map((token) => `"${token}"`);
  return [...quoted(all), ...any.map((some) => `(${quoted(some).join(" OR ")})`)].join(" AND ");
}
