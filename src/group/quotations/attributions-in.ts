import type { Around, Attribution } from "./attribution.ts";
import { citedAgency } from "./cited-agency.ts";
import { type Clause, clauseBefore } from "./clause-before.ts";
import { cutWords } from "./cut-words.ts";
import type { Sentence } from "./sentences-of.ts";
import { speakerAt } from "./speaker-at.ts";
import { type SpeakerPhrase, speakerPhrase } from "./speaker-phrase.ts";
import { type SpeechVerb, speechVerbsIn } from "./speech-verbs.ts";
import { startsAnew } from "./starts-anew.ts";
import { wordsAlone, wordsBehind } from "./words-behind.ts";

/** The quotations that begin in a sentence, in order. */
export function attributionsIn(around: Around, sentence: Sentence): Attribution[] {
  const { reading, before } = around;
  const found: Attribution[] = [];
  const cited = citedAgency(reading.outside.slice(sentence.start, sentence.end));
  for (const verb of speechVerbsIn(reading.outside, sentence.start, sentence.end)) {
    const last = found.at(-1);
    if (last?.direct && verb.start < last.end) continue;
    const clause = clauseBefore(reading, verb, sentence.start, last?.direct ? last.end : -1);
    if (clause) found.push(...attributionAt(around, sentence, { verb, clause, last, cited }));
  }
  const alone = found.length === 0 && before ? wordsAlone(reading, sentence) : null;
  if (alone && before) return [{ ...before, ...alone }];
  return found.flatMap((attribution) =>
    attribution.direct ? [attribution] : cutWords(reading, attribution).map((words) => ({ ...attribution, ...words })),
  );
}

interface At {
  verb: SpeechVerb;
  clause: Clause;
  /** The attribution before it in the sentence; where its words are not in marks they end here. */
  last: Attribution | undefined;
  cited: string | null;
}

function attributionAt(around: Around, sentence: Sentence, { verb, clause, last, cited }: At): Attribution[] {
  const { reading, paragraph } = around;
  const before = reading.outside.slice(clause.start, verb.start);
  const phrase: SpeakerPhrase = speakerPhrase(before, clause.start);
  const named = {
    phrase,
    words: paragraph.slice(phrase.start, phrase.end),
    clause: before.trim(),
    verb: verb.verb,
    boundary: reading.outside[clause.start - 1] ?? "",
  };
  if (last && !last.direct && !startsAnew(last, named)) return [];
  const words = wordsBehind(reading, verb, sentence, clause.told !== null);
  if (words.length === 0 && !clause.told) return [];
  const speaker = speakerAt(around, sentence, phrase, clause.start, verb, last ?? around.before);
  if (!speaker) return [];
  if (last && !last.direct) last.end = clause.told?.start ?? clause.start - 1;
  const told = clause.told ? [{ start: clause.told.start + 1, end: clause.told.end, direct: true }] : [];
  return [...told, ...words].map((each) => ({
    speaker,
    verb: verb.verb,
    via: phrase.via ?? cited,
    dated: phrase.dated,
    clause: clause.start,
    ...each,
  }));
}
