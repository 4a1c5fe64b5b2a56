import type { MessageId } from "./messages.ts";

/** What is looked at; each can be silenced by itself. `reprint` is found by the newsroom, which knows licences and fields. */
export const RULES = [
  "quotation",
  "number",
  "date",
  "weekday",
  "name",
  "title",
  "undated",
  "quote-marks",
  "dash",
  "width",
  "repeat",
  "word",
  "reprint",
] as const;
export type RuleId = (typeof RULES)[number];

/** A place of an article that an editor should look at. */
export interface Mark {
  rule: RuleId;
  message: MessageId;
  /** What the message names. */
  values: Readonly<Record<string, string>>;
  /** Number of the paragraph from 0; -1 for the headline. */
  paragraph: number;
  /** UTF-16 units of the paragraph's text. */
  from: number;
  to: number;
  severity: "error" | "doubt";
  /** What to print from `from` to `to` instead; null where a person must decide. */
  fix: string | null;
  /** Where a source says otherwise. */
  seen: Seen | null;
}

/** A place in a source; the paragraph is -1 for its headline. */
export interface Seen {
  sourceId: string;
  paragraph: number;
  from: number;
  to: number;
}
