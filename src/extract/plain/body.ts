import { headsRelated, type Line } from "./lines.ts";

/** Numbers of the first and one past the last line of the text. */
export interface Run {
  from: number;
  to: number;
}

/** What a line that is no prose costs, in characters of prose: a subheading is bridged, a list is not. */
const COSTS = { blank: 0, short: 8, item: 60, door: 40 } as const;

/** The run of lines with the most prose: paragraphs with a few subheadings, never across a notice or the title of a list. Null without prose. */
export function findRun(lines: readonly Line[]): Run | null {
  let best: Run | null = null;
  let most = 0;
  let sum = 0;
  let from = 0;
  lines.forEach((line, i) => {
    const value = worthOf(line);
    if (value > 0 && sum <= 0) from = i;
    sum = value > 0 ? Math.max(0, sum) + value : sum + value;
    if (sum > most) {
      best = { from, to: i + 1 };
      most = sum;
    }
  });
  return best;
}

function worthOf(line: Line): number {
  if (line.kind === "prose") return line.text.length;
  if (line.kind === "notice" || line.kind === "title" || headsRelated(line)) return Number.NEGATIVE_INFINITY;
  return -COSTS[line.kind];
}
