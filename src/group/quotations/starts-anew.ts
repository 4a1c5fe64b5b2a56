import type { Attribution } from "./attribution.ts";
import type { SpeakerPhrase } from "./speaker-phrase.ts";

/** Verbs by which the one who speaks goes on speaking: …，并表示…. */
const SAME_AGAIN = /^(?:表示|强调|指出|称|说)/;

/**
 * Whether a verb inside what somebody says begins a quotation of its own, and not one within the other.
 * @param words the speaker's phrase, as printed
 * @param clause all that stands between `boundary` and the verb
 */
export function startsAnew(open: Attribution, { phrase, words, clause, verb, boundary }: Inner): boolean {
  if (phrase.start < open.start) return false;
  if (boundary === ";") return words !== "" || SAME_AGAIN.test(verb);
  if (boundary !== ",") return false;
  if (words === "") return SAME_AGAIN.test(verb);
  return /^(?:他|她|其|他们)$/.test(words) || words === open.speaker.name || /(?:还|也|又)$/.test(clause);
}

interface Inner {
  phrase: SpeakerPhrase;
  words: string;
  clause: string;
  verb: string;
  boundary: string;
}
