import { setImmediate as nextTurn } from "node:timers/promises";
import { fitting } from "../../group/route-report.ts";
import { routingRules } from "../../store/routing-rules.ts";
import type { Store } from "../../store/store.ts";
import { type ReportLine, reportLines } from "../reports/report-lines.ts";
import type { RuleForm } from "./good-rule.ts";

/** What a rule would have made of the past. */
export interface Trial {
  /** Reports that were looked at, the newest ones. */
  looked: number;
  /** How many of them it fits. */
  fitting: number;
  /** How many of these a rule before it takes first. */
  taken: number;
  /** The newest of those that it fits. */
  first: ReportLine[];
}

/** Reports that are looked at, and of those that fit, how many are shown. */
const LOOKED = 1_000;
const SHOWN = 20;
/** Reports looked at at a time, some 10 ms; then others have their turn. */
const SLICE = 100;

/** Tries a rule on the newest thousand reports, in the place of the rule `ruleId`, or after all (null). Changes nothing. */
export async function tryRule(store: Store, ruleId: string | null, form: RuleForm): Promise<Trial> {
  const rules = await routingRules(store.write);
  const place = rules.findIndex(({ id }) => id === ruleId);
  const before = place < 0 ? rules : rules.slice(0, place);
  const rule = { ...form, id: ruleId ?? "" };
  const found: string[] = [];
  let looked = 0;
  let taken = 0;
  for (let end = false; !end && looked < LOOKED; ) {
    const rows = await newest(store, looked);
    for (const { id, sourceSections, ...report } of rows) {
      const fits = fitting({ ...report, sections: JSON.parse(sourceSections) });
      if (!fits(rule)) continue;
      found.push(id);
      if (before.some(fits)) taken++;
    }
    looked += rows.length;
    end = rows.length < SLICE;
    await nextTurn();
  }
  return { looked, fitting: found.length, taken, first: await reportLines(store, found.slice(0, SHOWN)) };
}

function newest({ write: db }: Store, offset: number) {
  return db
    .selectFrom("reports")
    .select(["id", "sourceId", "sourceSections", "headline", "body"])
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .offset(offset)
    .limit(SLICE)
    .execute();
}
