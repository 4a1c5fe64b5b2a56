import { agencyByName } from "../../text/agencies.ts";
import type { Around, Attribution } from "./attribution.ts";
import { namesInside } from "./names-inside.ts";
import type { Sentence } from "./sentences-of.ts";
import type { SpeakerPhrase } from "./speaker-phrase.ts";
import type { Speaker } from "./speakers.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { subjectOf } from "./subject-of.ts";

/** 双方在联合声明中指出: it is the statement that says so. */
const BOTH = /^(?:双方|两国|各方|三方|四方|与会各方|两国元首|两国外长)$/;
/** Verbs that are nouns as often (司法解释, 意见建议): they take a plain name before them. */
const NOUN_AS_WELL = /^(?:解释|通报|要求|评论|总结|回忆|判断|主张|承诺|评价|提醒|警告|建议|希望|介绍|批评|保证|披露|明确|回应|预测|提出)$/;
// bounded: a clause, at most 90 characters
const PLAIN = /^(?:“[^”]*”)?[^的、“”对把将发等]{1,14}$|(?:长|书记|主席|总理|总统|发言人)[^的、“”对把将等]{2,8}$/;
/** 提交了一份建议: there it is a noun. */
const COUNTED = /[一两几这那该各\d](?:份|项|条|个|些|点|封|则|篇)$/;
/** Is no speaker: 可以说, 这表示. */
const NOBODY =
  /^(?:这|那|此|它|可以|这也|这就|不|所|被|可|能|会|来|有人|不得不|也可以|应该|必须|要|为|以|从|是|只能|可以这样|客观|或者|甚至|如|诚如|正如|常|人们常|俗话|常言|古人云|有必要|值得|特别是|尤其|何|如何|怎么|将|正|让|使)$|(?:可以|不能|能够|应当|需要|所谓|就是|不|所|是)$/;

/**
 * Who speaks by a verb; null where its clause names nobody who could.
 * @param before the attribution before it in its paragraph
 */
export function speakerAt(
  around: Around,
  sentence: Sentence,
  phrase: SpeakerPhrase,
  clause: number,
  verb: SpeechVerb,
  before: Attribution | null,
): Speaker | null {
  const { paragraph, names, speakers, reading } = around;
  if (phrase.end > phrase.start) {
    const words = paragraph.slice(phrase.start, phrase.end);
    if (phrase.document && BOTH.test(words.trim())) return speakers.named(paragraph.slice(phrase.document.start, phrase.document.end), []);
    if (NOBODY.test(words) || (NOUN_AS_WELL.test(verb.verb) && (!PLAIN.test(words) || COUNTED.test(words)))) return null;
    if (phrase.cited && agencyByName(words)) return null;
    return speakers.named(words, namesInside(names, phrase.start, phrase.end));
  }
  if (phrase.cited) return null; // 据介绍 names nobody
  if (before && before.clause >= sentence.start) return before.speaker;
  const subject = subjectOf(reading, names, sentence.start, clause);
  if (subject) return speakers.named(paragraph.slice(subject.start, subject.end), namesInside(names, subject.start, subject.end));
  return verb.start - sentence.start <= 2 ? speakers.last : null;
}
