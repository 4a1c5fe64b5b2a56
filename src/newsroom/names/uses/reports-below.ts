import type { Store } from "../../../store/store.ts";
import { below, downTo } from "../../reports/report-filter.ts";
import { holdsAny } from "./holds-any.ts";
import type { Slice, Spot, Wanted } from "./slice.ts";

/** The next slice of the reports that came since `from` (UTC ms), the newest first. */
export async function reportsBelow({ write: db, engine }: Store, from: number, before: Spot | null, { begins, isIn, limit }: Wanted): Promise<Slice> {
  const newest = db
    .selectFrom("reports")
    .where("receivedAt", ">=", from)
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .$if(before !== null, (query) => query.where(below({ receivedAt: before?.at ?? 0, id: before?.id ?? "" })));
  const last = await newest
    .select(["receivedAt", "id"])
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  const rows = await newest
    .$if(last !== undefined, (query) => query.where(downTo(last ?? { receivedAt: 0, id: "" })))
    .where((eb) => holdsAny(engine, [eb.ref("headline"), eb.ref("body")], begins))
    .select(["id", "headline", "body", "receivedAt as at"])
    .execute();
  const found = rows.filter(({ headline, body }) => isIn(`${headline ?? ""}\n${body}`));
  return { found: found.map(({ id, headline, at }) => ({ id, headline, at })), next: last ? { at: last.receivedAt, id: last.id } : null };
}
