import { printOf } from "../../group/near-copies/print.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { newestVersion, saidAt } from "../newest-version.ts";
import { tieNotices } from "../notices/tie-notices.ts";
import type { Compared } from "./compared.ts";
import { putPrint } from "./put-print.ts";
import { tieCopy } from "./tie-copy.ts";

/** Reports compared in one act: one wait for the disk for all of them, in under 30 ms. */
const AT_ONCE = 8;

/**
 * Compares the reports that wait longest with those that came before them, and ties each to the earliest of which it is a near copy, whichever came
 * first; and a notice to the report that it is of. Returns false where none waits. A report's row is taken in the act that ties it: never lost, never done twice.
 */
export async function compareNext(store: Store): Promise<boolean> {
  const waiting = await store.write.selectFrom("copyChecks").select("reportId").distinct().orderBy("reportId").limit(AT_ONCE).execute();
  if (waiting.length === 0) return false;
  const all: Compared[] = [];
  for (const { reportId } of waiting) all.push(await newestOf(store.write, reportId));
  await store.act(async (act) => {
    for (const compared of all) await compare(act, compared);
  });
  return true;
}

async function compare(act: Act, compared: Compared): Promise<void> {
  const { db } = act;
  const { reportId } = compared;
  const rows = await db.selectFrom("copyChecks").select("besideId").where("reportId", "=", reportId).execute();
  const { versionId } = await newestVersion(db, reportId).select("id as versionId").executeTakeFirstOrThrow();
  if (rows.length === 0 || versionId !== compared.versionId) return;
  await db.deleteFrom("copyChecks").where("reportId", "=", reportId).execute();
  const isPrinted = await putPrint(act, compared);
  await tieCopy(act, compared, { isPrinted, beside: rows.map(({ besideId }) => besideId).filter((id) => id !== "") });
  if (isPrinted) await tieNotices(act, reportId);
}

async function newestOf(db: Store["write"], reportId: string): Promise<Compared> {
  const { versionId, headline, body } = await newestVersion(db, reportId).select(["id as versionId", "headline", "body"]).executeTakeFirstOrThrow();
  const first = await db.selectFrom("reports").select(["published", "receivedAt"]).where("id", "=", reportId).executeTakeFirstOrThrow();
  return { reportId, versionId, at: saidAt(first), print: printOf({ headline, body }) };
}
