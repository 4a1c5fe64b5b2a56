import { heldAgainst } from "./held.ts";
import type { Mark } from "./mark.ts";
import type { NumberFact } from "./numbers-in.ts";
import type { Reading } from "./reading.ts";
import { seenAt } from "./seen-at.ts";

/** Numbers that no source has, or that sources have otherwise in the same words. */
export function checkNumbers({ passages }: Reading): Mark[] {
  const marks: Mark[] = [];
  for (const passage of passages) {
    if (passage.sources.length === 0) continue;
    for (const fact of passage.numbers) {
      const held = heldAgainst(fact, passage, ({ numbers }) => numbers, agree, rival);
      if (held.kind === "same" || (held.kind === "nowhere" && !isTelling(fact))) continue;
      const place = { paragraph: passage.paragraph, from: fact.from, to: fact.to };
      if (held.kind === "nowhere") {
        marks.push({ ...place, rule: "number", message: "number-nowhere", values: {}, severity: "doubt", fix: null, seen: null });
        continue;
      }
      const there = held.where.text.slice(held.fact.from, held.fact.to);
      const isTrend = isAmount(fact, held.fact);
      const words = isTrend ? held.where.text.slice(Math.max(0, held.fact.from - 6), held.fact.to) : there;
      marks.push({
        ...{ ...place, rule: "number", message: isTrend ? "trend-differs" : "number-differs", values: { there: words }, severity: "error" },
        ...{ fix: isTrend ? null : there, seen: seenAt(held) },
      });
    }
  }
  return marks;
}

function agree(mine: NumberFact, theirs: NumberFact): boolean {
  return isAmount(mine, theirs) && !(mine.trend * theirs.trend < 0);
}

/** The same amount of the same, also where the article rounds it. */
function isAmount(mine: NumberFact, theirs: NumberFact): boolean {
  if (mine.unit !== theirs.unit && mine.unit !== "" && theirs.unit !== "") return false;
  if (mine.value === theirs.value) return true;
  return mine.step > theirs.step && Math.abs(mine.value - theirs.value) < mine.step;
}

/** Chinese numerals are a part of words too (一些, 三明): only one of the same kind can be meant instead. */
function rival(mine: NumberFact, theirs: NumberFact): boolean {
  return mine.isDigits === theirs.isDigits || mine.value > 1;
}

function isTelling({ isDigits }: NumberFact): boolean {
  return isDigits;
}
