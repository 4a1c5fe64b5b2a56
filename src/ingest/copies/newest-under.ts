import { sql } from "kysely";
import { PER_KEY } from "../../group/near-copies/candidates-of.ts";
import { keysOf } from "../../group/near-copies/keys-of.ts";
import type { Act } from "../../store/act.ts";
import { isOneOf } from "../../store/is-one-of.ts";
import type { Compared } from "./compared.ts";
import { type Entry, entryRows } from "./entries.ts";

/** What stands under the keys of some reports, which are entered already, the newest first. Of each key the newest are kept: what is beyond them is taken out. */
export async function newestUnder({ db, engine }: Act, all: readonly Compared[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const keys = [...new Set(all.flatMap(({ print }) => keysOf(print)))];
  const rows = await db
    .selectFrom("copyKeys")
    .selectAll()
    .where(isOneOf(engine, "key", keys))
    .execute();
  const beyond: Entry[] = [];
  const found = Map.groupBy(rows, ({ key }) => key);
  for (const entries of found.values()) {
    entries.sort((a, b) => b.at - a.at || (a.reportId < b.reportId ? 1 : -1));
    if (entries.length > PER_KEY) beyond.push(...entries.splice(PER_KEY));
  }
  if (beyond.length > 0) await sql`delete from "copyKeys" where ("key", "at", "reportId") in (${entryRows(engine, beyond)})`.execute(db);
  return found;
}
