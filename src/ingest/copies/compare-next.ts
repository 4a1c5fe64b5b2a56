import { printOf } from "../../group/near-copies/print.ts";
import type { Store } from "../../store/store.ts";
import { tieNotices } from "../notices/tie-notices.ts";
import type { Compared } from "./compared.ts";
import { putPrint } from "./put-print.ts";
import { tieCopy } from "./tie-copy.ts";

/**
 * Compares the report that waits longest with those that came before it, and ties it to the earliest of which it is a near copy, whichever came first;
 * and a notice to the report that it is of. Returns false where none waits. Its row is taken in the act that ties it: never lost, never done twice.
 */
export async function compareNext(store: Store): Promise<boolean> {
  const waiting = await store.write.selectFrom("copyChecks").select("reportId").orderBy("reportId").limit(1).executeTakeFirst();
  if (!waiting) return false;
  const compared = await newestOf(store.write, waiting.reportId);
  await store.act(async (act) => {
    const { db } = act;
    const rows = await db.selectFrom("copyChecks").select("besideId").where("reportId", "=", waiting.reportId).execute();
    const { versionId } = await newestVersion(db, waiting.reportId);
    if (rows.length === 0 || versionId !== compared.versionId) return;
    await db.deleteFrom("copyChecks").where("reportId", "=", waiting.reportId).execute();
    const isPrinted = await putPrint(act, compared);
    await tieCopy(act, compared, { isPrinted, beside: rows.map(({ besideId }) => besideId).filter((id) => id !== "") });
    if (isPrinted) await tieNotices(act, compared.reportId);
  });
  return true;
}

async function newestOf(db: Store["write"], reportId: string): Promise<Compared> {
  const { versionId, headline, body } = await newestVersion(db, reportId);
  const first = await db.selectFrom("reports").select(["published", "receivedAt"]).where("id", "=", reportId).executeTakeFirstOrThrow();
  const said = Date.parse(first.published ?? "");
  const at = Number.isNaN(said) ? first.receivedAt : Math.min(said, first.receivedAt);
  return { reportId, versionId, at, print: printOf({ headline, body }) };
}

function newestVersion(db: Store["write"], reportId: string) {
  return db
    .selectFrom("reports")
    .select(["id as versionId", "headline", "body"])
    .where("firstReportId", "=", reportId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
}
