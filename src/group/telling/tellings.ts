import { readDateline } from "../../text/dateline.ts";
import { fold } from "../../text/fold.ts";
import { sentencesIn } from "../../text/sentences.ts";
import { termsOf } from "../lead-terms.ts";
import type { DispatchMatter } from "./matter.ts";

/** One text of the event with everybody who carries it: the earliest dispatch, and its near copies. */
export interface Telling {
  dispatch: DispatchMatter;
  copies: readonly DispatchMatter[];
  sentences: readonly Sentence[];
  /** Characters that were read. */
  length: number;
  /** Written with Han characters; only such are compared with such. */
  isHan: boolean;
}

export interface Sentence {
  text: string;
  /** Pairs of neighbouring Han characters, words and numbers, each once. */
  terms: ReadonlySet<string>;
}

/** Texts of one event that are told of, the earliest. */
const MOST_TEXTS = 500;
/** Characters of one dispatch that are read, in whole sentences: a long read of a magazine; what comes after tells no news. */
const READ = 20_000;
/** Sentences of a whole event that are compared, shared out evenly: 500 reports of 40, some 0.4 s. */
const MOST_SENTENCES = 8_000;
const FEWEST_OF_ONE = 16;
/** A longer one is a table or has lost its marks: its start stands for it. */
const LONGEST = 400;

/** The texts of an event, the earliest first. */
export function tellingsOf(dispatches: readonly DispatchMatter[]): Telling[] {
  const inOrder = dispatches.toSorted((a, b) => a.at - b.at || (a.dispatchId < b.dispatchId ? -1 : 1));
  const byText = [...Map.groupBy(inOrder, originalOf(inOrder)).values()].slice(0, MOST_TEXTS);
  const most = Math.max(FEWEST_OF_ONE, Math.floor(MOST_SENTENCES / Math.max(1, byText.length)));
  return byText.flatMap(([dispatch, ...copies]) => {
    if (!dispatch) return [];
    const text = textOf(dispatch.paragraphs);
    const sentences = sentencesIn(text).slice(0, most).map(sentenceOf);
    return [{ dispatch, copies, sentences, length: text.length, isHan: isHan(text === "" ? (dispatch.headline ?? "") : text) }];
  });
}

/** A sentence with what it is compared by. */
export function sentenceOf(text: string): Sentence {
  return { text, terms: new Set(termsOf(fold(text.slice(0, LONGEST)))) };
}

/** Copies may be named as copies of copies; a circle ends where it began. */
function originalOf(dispatches: readonly DispatchMatter[]): (dispatch: DispatchMatter) => string {
  const known = new Map(dispatches.map((one) => [one.dispatchId, one.copyOf]));
  return ({ dispatchId }) => {
    const seen = new Set([dispatchId]);
    for (let id = dispatchId; ; ) {
      const next = known.get(id) ?? null;
      if (next === null || !known.has(next)) return id;
      if (seen.has(next)) return [...seen].sort()[0] ?? id;
      seen.add(next);
      id = next;
    }
  };
}

function textOf(paragraphs: readonly string[]): string {
  const [first = "", ...others] = paragraphs;
  const start = readDateline(first)?.end ?? 0;
  let text = first.slice(start, start + READ);
  for (const paragraph of others) {
    if (text.length >= READ) break;
    text += `\n${paragraph}`;
  }
  return text.slice(0, READ);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text.slice(0, 400));
}
