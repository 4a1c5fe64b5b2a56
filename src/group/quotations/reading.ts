import { toPlainForms } from "../../text/plain-digits.ts";
import { sameLength } from "../../text/same-length.ts";

/** A paragraph made ready to be read for quotations; every index holds in the paragraph as printed. */
export interface Reading {
  /** Simplified, marks and punctuation in one form. */
  text: string;
  /** The same with what stands inside marks and brackets blanked: what nobody but the reporter says. */
  outside: string;
  /** The outermost marks, in order. */
  marks: Marks[];
}

/** A pair of quotation marks: `start` is where the opening one stands, `end` where the closing one does, or the paragraph's end where none follows. */
export interface Marks {
  start: number;
  end: number;
  closed: boolean;
}

/** Stands for a character that is not the reporter's. */
const BLANK = "\ufffc";
// Words of attribution that only Traditional text has: without them the conversion is not worth its time.
const TRADITIONAL = /[說稱強調認為話據報導聲應談駁評論]/;

/** Reads `paragraph` once for all that follows. Linear in its length. */
export function readingOf(paragraph: string): Reading {
  const text = oneForm(TRADITIONAL.test(paragraph) ? sameLength(paragraph) : paragraph);
  const marks = marksIn(text);
  return { text, outside: blankedBrackets(blankedMarks(text, marks)), marks };
}

const FORMS: Record<string, string> = { "「": "“", "」": "”", "『": "‘", "』": "’", "〝": "“", "〞": "”" };

function oneForm(paragraph: string): string {
  let open = false;
  return toPlainForms(paragraph).replace(/["「」『』〝〞]/g, (mark) => {
    if (mark !== '"') return FORMS[mark] ?? mark;
    open = !open;
    return open ? "“" : "”";
  });
}

/** Inner marks (“…“…”…”) belong to the outer ones; a closing mark without an opening one is none. */
function marksIn(text: string): Marks[] {
  const marks: Marks[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === "“") {
      if (depth === 0) start = index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) marks.push({ start, end: index, closed: true });
    }
  }
  if (depth > 0) marks.push({ start, end: text.length, closed: false });
  return marks;
}

function blankedMarks(text: string, marks: readonly Marks[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(done, start + 1), BLANK.repeat(end - start - 1));
    done = end;
  }
  return pieces.join("") + text.slice(done);
}

function blankedBrackets(text: string): string {
  return text.replace(/\([^()]{0,60}\)/g, (bracket) => BLANK.repeat(bracket.length));
}
