import { createHash } from "node:crypto";
import { fold } from "../../text/fold.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type Marks, marksOf } from "./marks.ts";

/** Code units of a body that are looked at; what is longer is told by its beginning. */
const LOOKED_AT = 50_000;

/** Of a shorter text only exact copies are known. */
export const SHORT = 60;

/** What is kept of a report to tell its copies by: 800 bytes of an average one, seldom more than 1.5 KB. */
export interface Print {
  /** Of all letters and digits, in Simplified; of a text shorter than `SHORT` those of its headline too. Empty where there is neither. */
  exact: string;
  /** Letters and digits of the body. */
  length: number;
  marks: Marks;
  facts: Facts;
}

/** @param report plain text, in any script */
export function printOf({ headline, body }: { headline: string | null; body: string }): Print {
  const text = fold(body.slice(0, LOOKED_AT));
  const letters = lettersOf(text);
  const named = letters.length < SHORT ? lettersOf(fold((headline ?? "").slice(0, LOOKED_AT))) : "";
  return {
    exact: letters.length + named.length === 0 ? "" : createHash("sha256").update(`${named}\n${letters}`).digest("base64url").slice(0, 22),
    length: letters.length,
    marks: marksOf(letters),
    facts: factsOf(text),
  };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
