import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { KnownName } from "../../../core/known-name.ts";
import type { Saying } from "../../../core/saying.ts";
import { namesInSlices } from "../../../store/names.ts";
import type { Store } from "../../../store/store.ts";
import type { NameForm } from "../good-name.ts";
import { type CsvRow, readRows } from "./read-rows.ts";
import { rowForm } from "./row-form.ts";

/** What a row of the file would do. `before` is the name that it changes. */
export interface Step {
  line: number;
  act: "add" | "change";
  form: NameForm;
  before: KnownName | null;
}

/** What a file would do to the table; nothing that it does not name is touched. `digest` says by which plan it is known again. */
export interface ImportPlan {
  steps: Step[];
  same: number;
  broken: { line: number; problem: Saying }[];
  digest: string;
}

/** Rows that are looked at before others have their turn: some 10 ms. */
const SLICE = 500;

/** Holds a file against the table and writes nothing. @throws {Refused} "invalid", "too-large" where it is no such file */
export async function importPlan(store: Store, csv: string): Promise<ImportPlan> {
  const known = await tableOf(store);
  const plan: Omit<ImportPlan, "digest"> = { steps: [], same: 0, broken: [] };
  const taken = new Map<string, number>();
  let rows = 0;
  for (const row of readRows(csv)) {
    const step = stepOf(row, known, taken);
    if ("problem" in step) plan.broken.push(step);
    else if (step.act === "same") plan.same++;
    else plan.steps.push({ ...step, act: step.act });
    if (++rows % SLICE === 0) await nextTurn();
  }
  return { ...plan, digest: digestOf(plan.steps) };
}

interface Table {
  byId: ReadonlyMap<string, KnownName>;
  byName: ReadonlyMap<string, readonly KnownName[]>;
}

async function tableOf(store: Store): Promise<Table> {
  const byId = new Map<string, KnownName>();
  const byName = new Map<string, KnownName[]>();
  for await (const names of namesInSlices(store.write)) {
    for (const name of names) {
      byId.set(name.id, name);
      const key = keyOf(name);
      byName.set(key, [...(byName.get(key) ?? []), name]);
    }
    await nextTurn();
  }
  return { byId, byName };
}

type Found = (Omit<Step, "act"> & { act: Step["act"] | "same" }) | { line: number; problem: Saying };

/** A row means the name of its id; without one that is known here, the name of its kind that is called so in Chinese. */
function stepOf(row: CsvRow, { byId, byName }: Table, taken: Map<string, number>): Found {
  if ("problem" in row) return row;
  const { line, cells } = row;
  const first = rowForm(cells, byId.get(cells.id ?? "") ?? null);
  if ("problem" in first) return { line, problem: first.problem };
  const key = keyOf(first.form);
  const namesakes = byName.get(key) ?? [];
  const before = byId.get(cells.id ?? "") ?? (namesakes.length === 1 ? namesakes[0] : undefined) ?? null;
  if (before === null && namesakes.length > 1) return { line, problem: severalCalledSo(first.form.zh) };
  // Two people of one name may be added where the file itself tells them apart.
  const meant = before?.id ?? `${key} ${cells.id ?? ""}`;
  const earlier = taken.get(meant);
  if (earlier !== undefined) return { line, problem: saidBefore(earlier) };
  taken.set(meant, line);
  const made = rowForm(cells, before);
  if ("problem" in made) return { line, problem: made.problem };
  return { line, form: made.form, before, act: before === null ? "add" : textOf(made.form) === textOf(before) ? "same" : "change" };
}

function keyOf({ kind, zh }: Pick<KnownName, "kind" | "zh">): string {
  return `${kind} ${zh.trim()}`;
}

function textOf({ kind, zh, ru, en, aliases, titles, country }: NameForm): string {
  return JSON.stringify([kind, zh, ru, en, [...new Set(aliases)], titles.map(({ title, from, to }) => [title, from, to]), country]);
}

function digestOf(steps: readonly Step[]): string {
  const hash = createHash("sha256");
  for (const { line, form, before } of steps) hash.update(`${line} ${before?.id} ${before && textOf(before)} ${textOf(form)}\n`);
  return hash.digest("hex");
}

function severalCalledSo(zh: string): Saying {
  return {
    en: `Several names of this kind are “${zh}”; say which by its id (see the export).`,
    zh: `这一类里叫“${zh}”的不止一个，请用 id（见导出的文件）注明是哪一个。`,
  };
}

function saidBefore(line: number): Saying {
  return { en: `Line ${line} says something of the same name already.`, zh: `第 ${line} 行已经写过同一个名称。` };
}
