import { setImmediate as nextTurn } from "node:timers/promises";
import type { NameKind } from "../../../core/known-name.ts";
import type { Store } from "../../../store/store.ts";
import { nameTableOf } from "../name-table-of.ts";
import { type FoundName, foundInReports } from "./found-in-reports.ts";

/** Reports that have to name somebody before the name is offered: what one report makes up, no other repeats. */
const LEAST = 3;
/** Names of one answer. */
const MOST = 100;

/** A name that reports hold again and again and the table does not know; the title and the sentence are of the newest that has one. */
export interface Candidate extends FoundName {
  reports: number;
  /** Of the sentence. */
  reportId: string;
  /** When the newest came, UTC ms. */
  at: number;
}

/** What is offered for the table, the most frequent first; `looked` is how many reports were read for it. */
export async function candidates(store: Store): Promise<{ candidates: Candidate[]; looked: number }> {
  const read = await foundInReports(store);
  const known = await knownForms(store);
  const passed = new Set((await store.write.selectFrom("passedNames").select(["kind", "name"]).execute()).map(keyOf));
  const found = new Map<string, Candidate>();
  for (const { id, at, names } of read) {
    for (const name of names) {
      if (known.has(name.name) || passed.has(keyOf(name))) continue;
      const before = found.get(keyOf(name));
      if (before === undefined) found.set(keyOf(name), { ...name, reports: 1, reportId: id, at });
      else Object.assign(before, { reports: before.reports + 1, title: before.title ?? name.title });
    }
  }
  const often = [...found.values()].filter(({ reports }) => reports >= LEAST);
  return { candidates: often.sort((one, other) => other.reports - one.reports || other.at - one.at).slice(0, MOST), looked: read.length };
}

async function knownForms(store: Store): Promise<ReadonlySet<string>> {
  const { rows } = await nameTableOf(store.write);
  const forms = new Set<string>();
  for (const [i, { zh, aliases }] of rows.entries()) {
    forms.add(zh);
    for (const alias of aliases) forms.add(alias);
    if (i % 5_000 === 4_999) await nextTurn();
  }
  return forms;
}

function keyOf({ kind, name }: { kind: string | NameKind; name: string }): string {
  return `${kind} ${name}`;
}
