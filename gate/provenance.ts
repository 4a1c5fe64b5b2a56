import { originOf } from "../src/check/taken/origin-of.ts";
import { sentencesIn } from "../src/text/sentences.ts";
import { jsonLines } from "../test/shared.ts";
import type { Figure } from "./figure.ts";

interface Report {
  event: string;
  body: string;
}

/** Reports looked at, and how far apart: what stands next to each other tells of one event. */
const LOOKED_AT = 120;
const APART = 7;
/** Letters of a sentence that says something. */
const TELLING = 8;

/** Paragraphs of real reports held against their own report: as they stand, with clauses left out, with a word changed, and a sentence of another event put behind. Each is right where it is told for what it is. */
export function provenanceFigures(data: string): Figure[] {
  const reports = jsonLines<Report>(`${data}/events-zh/gold.jsonl`).slice(0, LOOKED_AT);
  const right = { whole: [0, 0], cut: [0, 0], changed: [0, 0], strange: [0, 0] } satisfies Record<string, [number, number]>;
  const tell = (of: keyof typeof right, isRight: boolean) => {
    right[of][0] += Number(isRight);
    right[of][1] += 1;
  };
  for (const [i, { body, event }] of reports.entries()) {
    const paragraphs = body.split("\n").filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
    const other = reports[(i + APART) % reports.length];
    const strange = other && other.event !== event ? sentencesIn(other.body).find((sentence) => sentence.length > TELLING) : undefined;
    for (const paragraph of paragraphs) {
      tell("whole", originOf(paragraph, paragraphs).kind === "verbatim");
      const clauses = paragraph.split(/(?<=[，。])/);
      if (clauses.length < 4) continue;
      tell("cut", originOf(clauses.filter((_, n) => n % 3 !== 1).join(""), paragraphs).kind === "cut");
      const changed = paragraph.replace(/(?<=\p{Script=Han}{6})\p{Script=Han}{2}/u, "蜻蜓");
      if (changed !== paragraph) tell("changed", originOf(changed, paragraphs).kind === "rewritten");
      if (strange !== undefined && !/[。！？]$/.test(paragraph)) continue;
      if (strange !== undefined) tell("strange", isFound(paragraph + strange, paragraph.length, paragraphs));
    }
  }
  return Object.entries(right).map(([name, [hits = 0, all = 0]]) => ({
    name: `provenance ${NAMES[name as keyof typeof right]}`,
    value: hits / all,
    note: `${hits} of ${all}`,
  }));
}

const NAMES = {
  whole: "whole paragraphs",
  cut: "paragraphs less a third of their clauses",
  changed: "paragraphs with one word changed",
  strange: "a sentence of another event",
};

/** Whether the sentence from `at` on is marked, and no other. */
function isFound(text: string, at: number, paragraphs: readonly string[]): boolean {
  const { unsourced } = originOf(text, paragraphs);
  return unsourced.length === 1 && unsourced[0]?.from === at;
}
