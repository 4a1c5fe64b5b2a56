import { two } from "../../core/zone.ts";
import { blocks } from "../../html/blocks.ts";
import { escapeHtml } from "../../html/tag.ts";

/** `[12:30]`, `（1:02:09）` at the beginning of a paragraph of a transcript: when it is said. */
const IN_TEXT = /^[[(（【](\d{1,2}):(\d\d)(?::(\d\d))?[\])）】]\s*/;
const IN_BODY = /<p>[[(（【](\d{1,2}):(\d\d)(?::(\d\d))?[\])）】]\s*/g;

/** What is said from `at` (seconds) until `until`. */
export interface Cue {
  at: number;
  until: number;
  text: string;
}

/** How long the last cue stands where nobody knows when the recording ends, s. */
const LAST = 10;

/** The paragraphs of a transcript that say when they are said, by rising time; those that run backwards are left out. @param duration ms */
export function cuesOf(bodyHtml: string, duration: number | null): Cue[] {
  const timed: { at: number; text: string }[] = [];
  for (const { tag, text: said } of blocks(bodyHtml)) {
    const found = tag === "p" ? IN_TEXT.exec(said) : null;
    const at = found ? secondsOf(found) : -1;
    const text = found ? said.slice(found[0].length).trim() : "";
    if (text !== "" && at > (timed.at(-1)?.at ?? -1)) timed.push({ at, text });
  }
  return timed.map(({ at, text }, i) => {
    const end = duration === null ? at + LAST : duration / 1000;
    return { at, text, until: timed[i + 1]?.at ?? Math.max(at + 1, end) };
  });
}

/** What is said in a paragraph, without the time at which. */
export function withoutTime(paragraph: string): string {
  return paragraph.replace(IN_TEXT, "");
}

/** Captions as WebVTT, or null where the transcript says no times. */
export function captions(bodyHtml: string, duration: number | null): string | null {
  const cues = cuesOf(bodyHtml, duration);
  if (cues.length === 0) return null;
  return `WEBVTT\n${cues.map(({ at, until, text }) => `\n${stamp(at)} --> ${stamp(until)}\n${escapeHtml(text)}\n`).join("")}`;
}

/** A transcript whose times lead to that place of the recording at `path`; a browser without script plays the file from there. */
export function withCueLinks(bodyHtml: string, path: string): string {
  return bodyHtml.replace(IN_BODY, (found, ...parts: string[]) => {
    const at = secondsOf([found, ...parts]);
    const shown = found.slice("<p>".length).trim();
    return `<p class="cue"><a href="${escapeHtml(path)}#t=${at}" data-seek="${at}">${shown}</a> `;
  });
}

/** Of hours, minutes and seconds, or of minutes and seconds. */
function secondsOf([, first = "0", second = "0", third]: readonly (string | undefined)[]): number {
  const whole = Number(first) * 60 + Number(second);
  return third === undefined ? whole : whole * 60 + Number(third);
}

function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const whole = Math.floor(ms / 1000);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${String(ms % 1000).padStart(3, "0")}`;
}
