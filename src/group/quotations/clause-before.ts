import { lastBefore } from "./marks-at.ts";
import type { Marks, Reading } from "./reading.ts";
import type { SpeechVerb } from "./speech-verbs.ts";

/** What stands before a verb of speech. */
export interface Clause {
  start: number;
  /** Marks right before the clause whose words its speaker told: “……”，他说. */
  told: Marks | null;
}

/** Farther before its verb no speaker is looked for. */
const REACH = 90;

/**
 * The clause that a verb ends, from its last comma; null where it is too long to name a speaker.
 * @param from where its sentence begins
 * @param taken end of the marks whose words are attributed already
 */
export function clauseBefore({ text, outside, marks }: Reading, verb: SpeechVerb, from: number, taken: number): Clause | null {
  const reach = Math.max(from, verb.start - REACH);
  const behind = outside.slice(reach, verb.start);
  const pause = Math.max(...[",", ";", ":", "。", "!", "?"].map((mark) => behind.lastIndexOf(mark)));
  const start = pause < 0 ? reach : reach + pause + 1;
  const told = toldBefore(text, outside, marks, start, verb, from);
  if (told && told.end !== taken) return { start: outside[told.end + 1] === "," ? told.end + 2 : told.end + 1, told };
  return pause < 0 && reach > from ? null : { start, told: null };
}

function toldBefore(text: string, outside: string, marks: readonly Marks[], start: number, verb: SpeechVerb, from: number): Marks | null {
  if (!/^\s?(?:[,:。;]|$)/.test(outside.slice(verb.end, verb.end + 2))) return null;
  const near = lastBefore(marks, verb.start);
  if (!near || near.start < from || near.end < start - 2 || near.end - near.start < 4) return null;
  const ends = /[,。!?…]/.test(text[near.end - 1] ?? "");
  const comma = outside[near.end + 1] === "," && near.end + 2 === start && near.start <= from + 1;
  return (ends && near.end + 1 >= start - 1) || comma ? near : null;
}
