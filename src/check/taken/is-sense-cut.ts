import type { PlainLetters, Run } from "./runs-in.ts";

/** Words without which a clause says the opposite, but not 不仅, 未来. */
const DENIES = /不(?![仅但断同])|没有|未(?!来)|否认|否定|并非|绝非|拒绝/;
const CLAUSE_END = /[，。；：！？“”‘’,.;:!?"\n]/;

/** Whether what was left out of a clause denies what was kept of it: a cut then says something else than its source. A clause left out whole does not. */
export function isSenseCut(source: string, { places }: PlainLetters, runs: readonly Run[]): boolean {
  const kept = runs.map(({ at, length }) => ({ from: places[at] ?? 0, to: (places[at + length - 1] ?? 0) + 1 }));
  return [...kept, { from: source.length, to: source.length }].some(({ from }, i) => {
    const clauses = source.slice(kept[i - 1]?.to ?? 0, from).split(CLAUSE_END);
    const behind = i === 0 ? "" : (clauses[0] ?? "");
    const before = i === kept.length ? "" : (clauses.at(-1) ?? "");
    return DENIES.test(behind) || DENIES.test(before);
  });
}
