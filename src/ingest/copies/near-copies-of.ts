import { candidatesOf } from "../../group/near-copies/candidates-of.ts";
import { decodePrint } from "../../group/near-copies/encode-print.ts";
import { isNearCopy } from "../../group/near-copies/is-near-copy.ts";
import { keysOf } from "../../group/near-copies/keys-of.ts";
import type { Act } from "../../store/act.ts";
import type { Engine } from "../../store/engine.ts";
import { isOneOf } from "../../store/is-one-of.ts";
import type { Compared } from "./compared.ts";

/** Reports of the very same text that are looked at: each leads to the first of all. */
const MOST_SAME = 4;

/** A report that says the same as another, or a part of it. */
export interface Near {
  reportId: string;
  at: number;
  copyOf: string | null;
}

/**
 * Which reports are near copies of one: of those `found` under its keys (the newest first), those named in `beside`, and those of which these are copies, or copies of copies
 * for a while (of a text that a hundred sites print, the first is no longer among the newest).
 */
export async function nearCopiesOf(
  { db, engine }: Act,
  { reportId, print }: Compared,
  found: ReadonlyMap<string, readonly { reportId: string }[]>,
  beside: readonly string[],
): Promise<Near[]> {
  const under = (key: string) => (found.get(key) ?? []).map((entry) => entry.reportId).filter((id) => id !== reportId);
  const others = keysOf(print).map(under);
  // The very same text is a candidate though all its other keys were crowded out.
  const same = under(`=${print.exact}`);
  const all = new Map<string, Awaited<ReturnType<typeof printed>>[number]>();
  let wanted = [...new Set([...candidatesOf(others), ...same.slice(0, MOST_SAME), ...beside])];
  while (wanted.length > 0) {
    const next = await printed(db, engine, wanted);
    for (const one of next) all.set(one.reportId, one);
    const heads = new Set(next.map(({ copyOf }) => copyOf).filter((head) => head !== null));
    wanted = [...heads].filter((head) => head !== reportId && !all.has(head));
  }
  return [...all.values()].filter((one) => isNearCopy(print, decodePrint(one.print)).isCopy).map(({ print: _, ...near }) => near);
}

async function printed(db: Act["db"], engine: Engine, ids: readonly string[]) {
  return db
    .selectFrom("reportPrints as p")
    .innerJoin("reports as r", "r.id", "p.reportId")
    .select(["p.reportId", "p.at", "p.print", "r.copyOf"])
    .where(isOneOf(engine, "p.reportId", ids))
    .orderBy("p.reportId")
    .execute();
}
