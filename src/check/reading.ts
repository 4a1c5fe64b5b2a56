import type { NameFound } from "../text/names/name-found.ts";
import { namesIn } from "../text/names/names-in.ts";
import { toPlainForms } from "../text/plain-digits.ts";
import { sameLength } from "../text/same-length.ts";
import { type DateFact, datesIn } from "./dates-in.ts";
import type { CheckMatter, CheckSource } from "./matter.ts";
import { type NumberFact, numbersIn } from "./numbers-in.ts";
import { type OfficeFact, officesIn } from "./offices-in.ts";
import { type WeekdayFact, weekdaysIn } from "./weekdays-in.ts";

/** A paragraph with what it says, read once for all rules. */
export interface Passage {
  /** -1 for a headline. */
  paragraph: number;
  text: string;
  /** The text in Simplified characters, small letters and half-width forms, unit for unit. */
  plain: string;
  numbers: readonly NumberFact[];
  dates: readonly DateFact[];
  weekdays: readonly WeekdayFact[];
  names: readonly NameFound[];
  offices: readonly OfficeFact[];
}

export interface SourcePassage extends Passage {
  source: CheckSource;
}

export interface ArticlePassage extends Passage {
  /** What it is held against: its own source where that is known and Chinese, else all. */
  sources: readonly SourcePassage[];
}

export interface Reading extends Pick<CheckMatter, "day" | "names" | "words"> {
  passages: readonly ArticlePassage[];
}

const HAN = /\p{Script=Han}/u;

export function readingOf({ headline, paragraphs, sources, day, names, words }: CheckMatter): Reading {
  const bySource = sources.map((source): [string, SourcePassage[]] => [source.id, passagesOf(source, names)]);
  const all = bySource.flatMap(([, passages]) => passages);
  const read = (text: string, paragraph: number, own: string | null): ArticlePassage => {
    const found = bySource.find(([id]) => id === own)?.[1] ?? [];
    return { ...passageOf(text, paragraph, names), sources: found.length > 0 ? found : all };
  };
  const passages = [read(headline, -1, null), ...paragraphs.map(({ text, dispatchId }, i) => read(text, i, dispatchId))];
  return { passages, day, names, words };
}

/** Reports in other languages say nothing that could be compared by its characters. */
function passagesOf(source: CheckSource, names: CheckMatter["names"]): SourcePassage[] {
  const passages = source.paragraphs.map((text, i) => ({ ...passageOf(text, i, names), source }));
  const headed = source.headline === null ? passages : [{ ...passageOf(source.headline, -1, names), source }, ...passages];
  return headed.filter(({ text }) => HAN.test(text));
}

function passageOf(text: string, paragraph: number, names: CheckMatter["names"]): Passage {
  const plain = sameLength(toPlainForms(text));
  const dates = datesIn(plain);
  const [numbers, weekdays, offices] = [numbersIn(plain, dates), weekdaysIn(plain), officesIn(plain)];
  return { paragraph, text, plain, dates, numbers, weekdays, offices, names: namesIn(text, names) };
}
