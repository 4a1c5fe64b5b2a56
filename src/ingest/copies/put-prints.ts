import { sql } from "kysely";
import { decodePrint, encodePrint } from "../../group/near-copies/encode-print.ts";
import { keysOf } from "../../group/near-copies/keys-of.ts";
import type { Act } from "../../store/act.ts";
import { isOneOf } from "../../store/is-one-of.ts";
import type { Compared } from "./compared.ts";

/** Keeps the prints of reports instead of those of their earlier versions, and enters them under their keys. Returns the ids of those whose version had none. */
export async function putPrints(act: Act, all: readonly Compared[]): Promise<Set<string>> {
  const { db, engine } = act;
  const ids = all.map(({ reportId }) => reportId);
  const known = await db
    .selectFrom("reportPrints")
    .selectAll()
    .where(isOneOf(engine, "reportId", ids))
    .execute();
  const versions = new Map(known.map(({ reportId, versionId }) => [reportId, versionId]));
  const fresh = all.filter(({ reportId, versionId }) => versions.get(reportId) !== versionId);
  const isFresh = new Set(fresh.map(({ reportId }) => reportId));
  for (const { reportId, at, print } of known) {
    if (!isFresh.has(reportId)) continue;
    const keys = isOneOf(engine, "key", keysOf(decodePrint(print)));
    await db.deleteFrom("copyKeys").where(keys).where("at", "=", at).where("reportId", "=", reportId).execute();
  }
  if (fresh.length === 0) return isFresh;
  await db
    .insertInto("reportPrints")
    .values(fresh.map(({ reportId, versionId, at, print }) => ({ reportId, versionId, at, print: encodePrint(print) })))
    .onConflict((conflict) =>
      conflict
        .column("reportId")
        .doUpdateSet({ versionId: sql.ref("excluded.versionId"), at: sql.ref("excluded.at"), print: sql.ref("excluded.print") }),
    )
    .execute();
  for (const { reportId, at, print } of fresh) await enter(act, reportId, at, keysOf(print));
  return isFresh;
}

/** Dozens of rows by one parameter, in the order of the index. */
async function enter({ db, engine }: Act, reportId: string, at: number, keys: readonly string[]): Promise<void> {
  const json = JSON.stringify(keys.toSorted());
  const each = engine === "sqlite" ? sql`json_each(${json})` : sql`json_array_elements_text(cast(${json} as json))`;
  await sql`insert into "copyKeys" ("key", "at", "reportId") select value, cast(${at} as bigint), ${reportId} from ${each}`.execute(db);
}
