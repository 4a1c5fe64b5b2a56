import type { ArticleText } from "../../../../src/core/article.ts";
import { shortestEdit } from "../../../../src/text/diff/shortest-edit.ts";
import { toBody } from "../body/to-body.ts";
import { toDocument } from "../body/to-document.ts";
import { same } from "../saving/same.ts";

export type Side = "mine" | "theirs";

/** One place where two texts differ: a field, or a run of blocks of the body (markup, each a block). */
export type Difference =
  | { kind: "field"; field: keyof ArticleText; mine: unknown; theirs: unknown; proposed: Side | null }
  | { kind: "blocks"; mine: string[]; theirs: string[]; proposed: Side | null };

/** Two texts against each other: what both say, and where an editor must choose. `proposed` is the side that alone changed what both began from. */
export interface Comparison {
  differences: Difference[];
  /** The body in order: a block of both, or the number of a difference. */
  body: (string | number)[];
  mine: ArticleText;
}

/** Blocks in which two bodies may differ and still be compared run by run; beyond that they are two bodies. */
const MOST_BLOCKS = 600;

/** Lays `mine` beside `theirs`; `base` is what both began from. */
export function compare(base: ArticleText, mine: ArticleText, theirs: ArticleText): Comparison {
  const differences: Difference[] = [];
  for (const field of Object.keys(mine) as (keyof ArticleText)[]) {
    if (field === "bodyHtml" || same(mine[field], theirs[field])) continue;
    const proposed = same(mine[field], base[field]) ? "theirs" : same(theirs[field], base[field]) ? "mine" : null;
    differences.push({ kind: "field", field, mine: mine[field], theirs: theirs[field], proposed });
  }
  const [a, b] = [blocksOf(mine.bodyHtml), blocksOf(theirs.bodyHtml)];
  const began = new Set(blocksOf(base.bodyHtml));
  const body: Comparison["body"] = [];
  let [from, to] = [0, 0];
  for (const run of [...(shortestEdit(a, b, MOST_BLOCKS) ?? []), { from: a.length, to: b.length, length: 0 }]) {
    const [left, right] = [a.slice(from, run.from), b.slice(to, run.to)];
    if (left.length + right.length > 0) {
      body.push(differences.length);
      differences.push({ kind: "blocks", mine: left, theirs: right, proposed: proposedFor(left, right, began) });
    }
    body.push(...a.slice(run.from, run.from + run.length));
    [from, to] = [run.from + run.length, run.to + run.length];
  }
  return { differences, body, mine };
}

/** The text that these choices make, one for each difference in order; `both` puts one run of blocks after the other. */
export function merged({ differences, body, mine }: Comparison, choices: readonly (Side | "both")[]): ArticleText {
  const fields = differences.flatMap((difference, i) =>
    difference.kind === "field" ? [[difference.field, choices[i] === "theirs" ? difference.theirs : difference.mine]] : [],
  );
  const blocks = body.flatMap((part) => (typeof part === "string" ? [part] : chosen(differences[part], choices[part])));
  return { ...mine, ...Object.fromEntries(fields), bodyHtml: blocks.join("") };
}

function chosen(difference: Difference | undefined, choice: Side | "both" | undefined): string[] {
  if (difference?.kind !== "blocks") return [];
  if (choice === "both") return [...difference.mine, ...difference.theirs];
  return choice === "theirs" ? difference.theirs : difference.mine;
}

/** A run that one side left as it was, the other side changed. */
function proposedFor(mine: readonly string[], theirs: readonly string[], began: ReadonlySet<string>): Side | null {
  const isOld = (blocks: readonly string[]) => blocks.every((block) => began.has(block));
  if (isOld(mine) === isOld(theirs)) return null;
  return isOld(mine) ? "theirs" : "mine";
}

function blocksOf(bodyHtml: string): string[] {
  return (toDocument(bodyHtml).content ?? []).map((node) => toBody({ type: "doc", content: [node] })).filter(Boolean);
}
