import { join } from "node:path";
import { seedTable } from "../src/text/names/seed-table.ts";
import type { Figure } from "./figure.ts";
import type { Compared } from "./quotations/compared.ts";
import { labelledQuotations } from "./quotations/labelled.ts";
import { seedQuotations } from "./quotations/seeds.ts";

/** Who says what: both seeds, the labelled sentences that the rules were written with, and the third that was looked at once, when they were done. */
export function quotationFigures(data: string): Figure[] {
  const names = seedTable();
  return [
    ...figures("quotations seeds", seedQuotations(join(data, "..", "seeds"), names)),
    ...figures("quotations news-zh, two thirds", labelledQuotations(data, "two-thirds.jsonl", names)),
    ...figures("quotations news-zh, the third kept apart", labelledQuotations(data, "held-out.jsonl", names)),
  ];
}

function figures(set: string, { exact, speaker }: Compared): Figure[] {
  return [
    { name: `${set}: exact`, value: exact },
    { name: `${set}: right speaker`, value: speaker },
  ];
}
