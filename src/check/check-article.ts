import { checkDashes } from "./dash-for-one.ts";
import { checkDates } from "./dates.ts";
import type { Mark } from "./mark.ts";
import type { CheckMatter } from "./matter.ts";
import { checkNames } from "./names.ts";
import { checkNumbers } from "./numbers.ts";
import { checkQuotations } from "./quotations.ts";
import { checkQuoteMarks } from "./quote-marks.ts";
import { type Reading, readingOf } from "./reading.ts";
import { checkRepeats } from "./repeats.ts";
import { checkTitles } from "./titles.ts";
import { checkUndated } from "./undated.ts";
import { checkWeekdays } from "./weekdays.ts";
import { checkWidth } from "./width.ts";
import { checkWords } from "./words.ts";

const CHECKS: readonly ((reading: Reading) => Mark[])[] = [
  checkQuotations,
  checkNumbers,
  checkDates,
  checkWeekdays,
  checkNames,
  checkTitles,
  checkUndated,
  checkQuoteMarks,
  checkDashes,
  checkWidth,
  checkRepeats,
  checkWords,
];

/** What an editor should look at, in the order of the text. Pure; a source that is not in Chinese is not compared. */
export function checkArticle(matter: CheckMatter): Mark[] {
  const reading = readingOf(matter);
  const marks = CHECKS.flatMap((check) => check(reading));
  return marks.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || a.to - b.to);
}
