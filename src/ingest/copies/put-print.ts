import { PER_KEY } from "../../group/near-copies/candidates-of.ts";
import { decodePrint, encodePrint } from "../../group/near-copies/encode-print.ts";
import { keysOf } from "../../group/near-copies/keys-of.ts";
import type { Act } from "../../store/act.ts";
import type { Compared } from "./compared.ts";

/** Keeps the print of a report instead of that of an earlier version, and enters it under its keys. Returns false where this version had its print. */
export async function putPrint(act: Act, { reportId, versionId, at, print }: Compared): Promise<boolean> {
  const { db } = act;
  const known = await db.selectFrom("reportPrints").selectAll().where("reportId", "=", reportId).executeTakeFirst();
  if (known?.versionId === versionId) return false;
  if (known) {
    const keys = keysOf(decodePrint(known.print));
    await db.deleteFrom("copyKeys").where("key", "in", keys).where("at", "=", known.at).where("reportId", "=", reportId).execute();
  }
  const row = { versionId, at, print: encodePrint(print) };
  await db
    .insertInto("reportPrints")
    .values({ reportId, ...row })
    .onConflict((conflict) => conflict.column("reportId").doUpdateSet(row))
    .execute();
  await enter(act, reportId, at, keysOf(print));
  return true;
}

/** Of each key the newest are kept: what comes into a full one takes the place of the oldest. */
async function enter({ db }: Act, reportId: string, at: number, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db
    .insertInto("copyKeys")
    .values(keys.map((key) => ({ key, at, reportId })))
    .execute();
  const full = await db
    .selectFrom("copyKeys")
    .select("key")
    .where("key", "in", keys)
    .groupBy("key")
    .having((eb) => eb.fn.countAll(), ">", PER_KEY)
    .execute();
  for (const { key } of full) {
    const oldest = await db
      .selectFrom("copyKeys")
      .selectAll()
      .where("key", "=", key)
      .orderBy("at")
      .orderBy("reportId")
      .limit(1)
      .executeTakeFirstOrThrow();
    await db.deleteFrom("copyKeys").where("key", "=", key).where("at", "=", oldest.at).where("reportId", "=", oldest.reportId).execute();
  }
}
