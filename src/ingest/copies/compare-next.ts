import type { Act } from "../../store/act.ts";
import { wantCheck } from "../../store/copy-checks.ts";
import { isOneOf } from "../../store/is-one-of.ts";
import type { Store } from "../../store/store.ts";
import { tieNotices } from "../notices/tie-notices.ts";
import { type Compared, comparedOf } from "./compared.ts";
import { newestUnder } from "./newest-under.ts";
import { putPrints } from "./put-prints.ts";
import { tieCopy } from "./tie-copy.ts";

/** Reports compared in one act: one wait for the disk for all of them, in under 30 ms. */
const AT_ONCE = 16;

/**
 * Compares the reports that wait longest with those that came before them, and ties each to the earliest of which it is a near copy, whichever came
 * first; and a notice to the report that it is of. Returns false where none waits. A report's row is taken in the act that ties it: never lost, never done twice.
 */
export async function compareNext({ write, engine, act }: Store): Promise<boolean> {
  const waiting = await write.selectFrom("copyChecks").select("reportId").distinct().orderBy("reportId").limit(AT_ONCE).execute();
  if (waiting.length === 0) return false;
  const read = await comparedOf(
    write,
    engine,
    waiting.map(({ reportId }) => reportId),
  );
  await act((one) => compare(one, read));
  return true;
}

/** Those that still wait, and in the version that was read. */
async function compare(act: Act, read: readonly Compared[]): Promise<void> {
  const waiting = await checksOf(act, read);
  const was = await standing(act, read);
  const all = read.filter(({ reportId, version }) => waiting.has(reportId) && was.get(reportId)?.version === version);
  if (all.length === 0) return;
  await act.db
    .deleteFrom("copyChecks")
    .where(isOneOf(act.engine, "reportId", idsOf(all)))
    .execute();
  const printed = await putPrints(act, all);
  const found = await newestUnder(act, all);
  const want = (id: string, besideId: string) => {
    const beside = waiting.get(id);
    return beside ? void beside.push(besideId) : wantCheck(act, id, besideId);
  };
  for (const self of all) {
    const { reportId } = self;
    const beside = waiting.get(reportId) ?? [];
    waiting.delete(reportId);
    await tieCopy(act, self, { isPrinted: printed.has(reportId), beside, was: was.get(reportId)?.copyOf ?? null, found, want });
  }
  await tieNotices(
    act,
    all.filter(({ reportId }) => printed.has(reportId)),
  );
}

/** With which reports each is to be compared beside those that are found. */
async function checksOf({ db, engine }: Act, all: readonly Compared[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("copyChecks")
    .selectAll()
    .where(isOneOf(engine, "reportId", idsOf(all)))
    .execute();
  const beside = new Map<string, string[]>();
  for (const { reportId, besideId } of rows) beside.set(reportId, [...(beside.get(reportId) ?? []), ...(besideId === "" ? [] : [besideId])]);
  return beside;
}

/** The newest version of each, and of what it is a copy so far. */
async function standing({ db, engine }: Act, all: readonly Compared[]): Promise<Map<string, { version: number; copyOf: string | null }>> {
  const rows = await db
    .selectFrom("reports")
    .select(["firstReportId", "version", "copyOf"])
    .where(isOneOf(engine, "firstReportId", idsOf(all)))
    .orderBy("version")
    .execute();
  return new Map(rows.map(({ firstReportId, ...row }) => [firstReportId, row]));
}

function idsOf(all: readonly Compared[]): string[] {
  return all.map(({ reportId }) => reportId);
}
