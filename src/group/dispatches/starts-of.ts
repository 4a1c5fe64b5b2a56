import { cutByLikeness } from "./cut-by-likeness.ts";
import type { ReadBody, Start } from "./dispatch-from.ts";
import { headedStarts } from "./headed-starts.ts";

/** Paragraphs before the first dispatch that are a preface; more are a text of its own. */
const LONGEST_PREFACE = 2;
/** Characters of a preface that stands above headings; a longer text there is the first item, which the page's headline heads. */
const SHORT = 60;
const ANNOUNCES = /[:：]\s*$|如下|一览|要闻|本期|汇总|摘要|速览|编译|整理|导读/;

/** Where the dispatches of a body start, in order; the first may start behind a preface. */
export function startsOf(body: ReadBody): Start[] {
  const { paragraphs, openings } = body;
  if (paragraphs.length === 0) return [];
  const headed = headedStarts(body);
  const filed = openings.flatMap((opening, i) => (opening?.kind === "filed" ? [i] : []));
  if (headed.length > 0) return behindLead(body, join(headed, filed, body), isAnnounced);
  if (filed.length > 0) return behindLead(body, filed, ({ length }) => length <= LONGEST_PREFACE);
  // What is signed as a whole is one text.
  const cuts = openings[0] && openings[0].kind !== "desk" ? [] : cutByLikeness(paragraphs);
  return [0, ...cuts].map((paragraph) => startAt(body, paragraph));
}

/** Datelines inside an item start others; the first text below a heading is that heading's. */
function join(headed: readonly number[], filed: readonly number[], { headings }: ReadBody): number[] {
  const first = headed[0] ?? 0;
  return [...headed, ...filed.filter((i) => !headings[i - 1] && i > first)].toSorted((a, b) => a - b);
}

/** The text before the first start is a preface, or a dispatch of its own. */
function behindLead(body: ReadBody, starts: readonly number[], isPreface: (lead: readonly string[]) => boolean): Start[] {
  const lead = leadOf(body, starts[0] ?? 0);
  return (lead.length === 0 || isPreface(lead) ? starts : [0, ...starts]).map((paragraph) => startAt(body, paragraph));
}

/** Paragraphs with words of their own before `first`: a line that only names an outlet has none. */
function leadOf({ paragraphs, openings }: ReadBody, first: number): string[] {
  return paragraphs
    .slice(0, first)
    .filter(
      (paragraph, i) => /[\p{L}\p{N}]/u.test(paragraph.slice(openings[i]?.read.end ?? 0)) && !/^[（(][^（）()]{2,10}[)）][:：]?$/.test(paragraph),
    );
}

function isAnnounced(lead: readonly string[]): boolean {
  const [only = "", ...more] = lead;
  return more.length === 0 && (only.length <= SHORT || ANNOUNCES.test(only));
}

/** Behind the own desk's words, which belong to the preface. */
function startAt({ openings }: ReadBody, paragraph: number): Start {
  const opening = openings[paragraph];
  return { paragraph, start: opening?.kind === "filed" && opening.read.prefix ? opening.read.start : 0 };
}
