import type { Act } from "../../store/act.ts";
import type { Compared } from "./compared.ts";
import { type Near, nearCopiesOf } from "./near-copies-of.ts";

/**
 * Whether its print is a new one, of what it is a copy so far, what is `found` under its keys, with which reports it is to be compared beside, and how
 * another is made to wait for the same.
 */
interface Reason {
  isPrinted: boolean;
  was: string | null;
  found: ReadonlyMap<string, readonly { reportId: string }[]>;
  beside: readonly string[];
  want(reportId: string, besideId: string): Promise<void> | void;
}

/**
 * Ties a report to the earliest of those of which it is a near copy and that are no copies themselves. So every copy is like the report to which it is
 * tied, and no chain of small changes (or a digest of two things) ties what is not alike. What this changes for later ones waits to be compared anew;
 * whoever waits is always later than what it waits for, so that it comes to an end.
 */
export async function tieCopy(act: Act, self: Compared, { isPrinted, was, found, beside, want }: Reason): Promise<void> {
  const { db } = act;
  const { reportId } = self;
  const near = await nearCopiesOf(act, self, found, was === null ? beside : [...beside, was]);
  const [original = null] = near.filter((one) => one.copyOf === null && isBefore(one, self)).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const copyOf = original?.reportId ?? null;
  if (copyOf !== was) await db.updateTable("reports").set({ copyOf }).where("firstReportId", "=", reportId).execute();
  // Of two that both said it first, and had not been compared, the later one learns of the earlier by what is like both.
  if (original && (isPrinted || copyOf !== was)) {
    const later = near.filter((one) => one.copyOf === null && one !== original && isBefore(original, one));
    for (const { reportId: id } of later) if (id !== reportId) await want(id, original.reportId);
  }
  const isOther = isPrinted || (copyOf === null) !== (was === null);
  if (!isOther) return;
  const copies = await db.selectFrom("reports").select("id").where("copyOf", "=", reportId).where("version", "=", 1).execute();
  for (const { id } of copies) await want(id, reportId);
  if (copyOf !== null) return;
  const times = new Map(near.map((one) => [one.reportId, one]));
  for (const one of near.filter((later) => isBefore(self, later))) {
    const head = one.copyOf === null ? undefined : times.get(one.copyOf);
    if (one.copyOf !== reportId && !(head && isBefore(head, self))) await want(one.reportId, reportId);
  }
}

/** Of two said at once, the one that came first. */
function isBefore(a: Pick<Near, "at" | "reportId">, b: Pick<Near, "at" | "reportId">): boolean {
  return a.at < b.at || (a.at === b.at && a.reportId < b.reportId);
}
