import { markAt } from "./marks-at.ts";
import type { Marks, Reading } from "./reading.ts";
import type { Sentence } from "./sentences-of.ts";
import type { SpeechVerb } from "./speech-verbs.ts";

/** Words that somebody says, and where they stand. */
export interface Words {
  start: number;
  end: number;
  direct: boolean;
}

/** What follows a verb: words in marks as many as follow each other, or the rest of the sentence. */
export function wordsBehind({ text, outside, marks }: Reading, { end, joins }: SpeechVerb, sentence: Sentence, told: boolean): Words[] {
  const pause = /^\s?[,:]?\s*/.exec(outside.slice(end, end + 4))?.[0] ?? "";
  const start = end + pause.length;
  if (start >= sentence.end || /^[。;!?]/.test(outside[start] ?? "")) return [];
  if (pause === "" && outside[start] !== "“" && !joins) return [];
  const first = outside[start] === "“" ? markAt(marks, start) : null;
  if (first && pause === "" && !joins && !isWhole(text, outside, first)) return [];
  if (first && (pause.includes(":") || isWhole(text, outside, first))) return inMarks({ text, outside, marks } as Reading, first);
  if (told && /^\s*$/.test(outside.slice(start, sentence.end))) return [];
  return [{ start, end: sentence.end, direct: false }];
}

/** The words of marks, and of those that follow them directly. */
export function inMarks({ text, outside, marks }: Reading, first: Marks): Words[] {
  const words: Words[] = [];
  for (let next: Marks | null = first; next; next = nextMarks(text, outside, marks, next))
    words.push({ start: next.start + 1, end: next.end, direct: true });
  return words;
}

/** “……”，“……”: words that one verb introduces. */
function nextMarks(text: string, outside: string, marks: readonly Marks[], { end }: Marks): Marks | null {
  const gap = /^”[,、;]?“/.exec(outside.slice(end, end + 3));
  const next = gap ? markAt(marks, end + gap[0].length - 1) : null;
  return next && isWhole(text, outside, next) ? next : null;
}

/** Shorter words in marks are a term that the reporter takes over (称会谈“富有成效”), unless they are a sentence. */
const SHORTEST = 8;

/** Ends a term, or the title of a plan. */
const TERM = /(?:倡议|理念|精神|方案|计划|战略|政策|思想|工程|行动|模式|原则|体系|制度|机制|主义|共识|路线|目标|关系|共同体)$/;

function isWhole(text: string, outside: string, { start, end }: Marks): boolean {
  const inner = text.slice(start + 1, end);
  return /^[,;。!?:、\s]?$/.test(outside[end + 1] ?? "") && (/[,。!?…]/.test(inner) || (inner.length >= SHORTEST && !TERM.test(inner)));
}

/** Words in marks that are a sentence by themselves; null where there is more in it. */
export function wordsAlone({ outside, marks }: Reading, sentence: Sentence): Words | null {
  const start = sentence.start + (/^\s*/.exec(outside.slice(sentence.start, sentence.start + 8))?.[0].length ?? 0);
  if (outside[start] !== "“") return null;
  const mark = markAt(marks, start);
  if (!mark || (mark.closed && mark.end < sentence.end - 2)) return null;
  return { start: mark.start + 1, end: mark.end, direct: true };
}
