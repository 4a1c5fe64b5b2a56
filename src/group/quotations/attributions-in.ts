import { agencyByName } from "../../text/agencies.ts";
import type { NameFound } from "../../text/names/name-found.ts";
import { namesInside } from "./names-inside.ts";
import type { Marks, Reading } from "./reading.ts";
import type { Sentence } from "./sentences-of.ts";
import { type SpeakerPhrase, speakerPhrase } from "./speaker-phrase.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import { type SpeechVerb, speechVerbsIn } from "./speech-verbs.ts";
import { subjectOf } from "./subject-of.ts";

/** Words with whoever says them. */
export interface Attribution {
  speaker: Speaker;
  verb: string;
  /** Where the words stand. */
  start: number;
  end: number;
  direct: boolean;
  via: string | null;
  /** The text says on which day it was said. */
  dated: boolean;
  /** Where the clause that attributes begins. */
  clause: number;
}

/** What a sentence is read with. */
export interface Around {
  reading: Reading;
  /** The paragraph as printed. */
  paragraph: string;
  names: readonly NameFound[];
  speakers: Speakers;
  /** The attribution before this sentence in its paragraph. */
  before: Attribution | null;
}

/** Farther before its verb no speaker is looked for. */
const REACH = 90;
/** 双方在联合声明中指出: it is the statement that says so. */
const BOTH = /^(?:双方|两国|各方|三方|四方|与会各方|两国元首|两国外长)$/;
const SAME_AGAIN = /^(?:表示|强调|指出|称|说)/;
/** A second act by word of mouth, whose object is no clause: it ends what was said before. */
const NEXT_ACT = /,(?:并|同时|还|并且)(?:呼吁|警告|敦促|要求|谴责|感谢|祝贺|建议|邀请|宣布)/;
const CITED = /(?:另?据)([^,:。]{2,30}?)(?:(?:\d{1,2}月)?\d{1,2}日|今天|日前|当天|近日|[\s\ufffc])*(?:报道|消息|援引)/;

/** The quotations that begin in a sentence, in order. */
export function attributionsIn(around: Around, sentence: Sentence): Attribution[] {
  const { outside } = around.reading;
  const found: Attribution[] = [];
  const via = viaOf(outside.slice(sentence.start, sentence.end));
  let open: Attribution | null = null;
  for (const verb of speechVerbsIn(outside, sentence.start, sentence.end)) {
    if (verb.start < (found.at(-1)?.end ?? 0) && found.at(-1)?.direct) continue;
    const clause = clauseBefore(around.reading, verb, sentence.start, found);
    if (!clause) continue;
    const phrase = speakerPhrase(outside.slice(clause.start, verb.start), clause.start);
    if (open && !startsAnew(open, phrase, outside.slice(clause.start, verb.start), verb, around, outside[clause.start - 1] ?? "")) continue;
    const words = wordsBehind(around.reading, verb, sentence, clause.told !== null);
    if (words.length === 0 && !clause.told) continue;
    const speaker = speakerAt(around, sentence, phrase, clause.start, verb, found.at(-1) ?? around.before);
    if (!speaker) continue;
    if (open) {
      open.end = clause.start - 1;
      if (open.end <= open.start) found.pop();
    }
    open = null;
    const head = { speaker, verb: verb.verb, via: phrase.via ?? via, dated: phrase.dated, clause: clause.start };
    if (clause.told) found.push({ ...head, start: clause.told.start + 1, end: clause.told.end, direct: true });
    for (const { start, end, direct } of words) found.push({ ...head, start, end, direct });
    const last = words.at(-1);
    if (last && !last.direct) open = found.at(-1) ?? null;
  }
  if (found.length === 0) return wordsWithoutVerb(around, sentence);
  return found.flatMap((attribution) => finished(around.reading, attribution));
}

interface Clause {
  start: number;
  /** Marks right before the clause whose words its speaker told: “……”，他说. */
  told: Marks | null;
}

/** The clause that a verb ends; null where it is too long to name a speaker. */
function clauseBefore({ text, outside, marks }: Reading, verb: SpeechVerb, from: number, found: readonly Attribution[]): Clause | null {
  const reach = Math.max(from, verb.start - REACH);
  const behind = outside.slice(reach, verb.start);
  const pause = Math.max(...[",", ";", ":", "。", "!", "?"].map((mark) => behind.lastIndexOf(mark)));
  const start = pause < 0 ? reach : reach + pause + 1;
  const told = toldBefore(text, outside, marks, start, verb, from);
  if (told && !found.some(({ end }) => end === told.end)) return { start: outside[told.end + 1] === "," ? told.end + 2 : told.end + 1, told };
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

function lastBefore(marks: readonly Marks[], index: number): Marks | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1] ?? null;
}

/** Whether a verb inside what somebody says begins a quotation of its own, and not one within the other. */
function startsAnew(open: Attribution, phrase: SpeakerPhrase, clause: string, verb: SpeechVerb, { paragraph }: Around, boundary: string): boolean {
  if (phrase.start < open.start) return false;
  const words = paragraph.slice(phrase.start, phrase.end);
  if (boundary === ";") return words !== "" || SAME_AGAIN.test(verb.verb);
  if (boundary !== ",") return false;
  if (words === "") return SAME_AGAIN.test(verb.verb);
  return /^(?:他|她|其|他们)$/.test(words) || words === open.speaker.name || /(?:还|也|又)$/.test(clause.trim());
}

function speakerAt(
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
    if (NOBODY.test(words) || (NOUN_AS_WELL.test(verb.verb) && !PLAIN.test(words))) return null;
    if (phrase.cited && agencyByName(words)) return null;
    return speakers.named(words, namesInside(names, phrase.start, phrase.end));
  }
  if (phrase.cited) return null; // 据介绍 names nobody
  if (before && before.clause >= sentence.start) return before.speaker;
  const subject = subjectOf(reading, names, sentence.start, clause);
  if (subject) return speakers.named(paragraph.slice(subject.start, subject.end), namesInside(names, subject.start, subject.end));
  return verb.start - sentence.start <= 2 ? speakers.last : null;
}

/** Verbs that are nouns as often (司法解释, 意见建议): they take a plain name before them. */
const NOUN_AS_WELL = /^(?:解释|通报|要求|评论|总结|回忆|判断|主张|承诺|评价|提醒|警告|建议|希望|介绍|批评|保证|披露|明确|回应|预测|提出)$/;
const PLAIN = /^(?:“[^”]*”)?[^的、“”对把将发等]{1,14}$|(?:长|书记|主席|总理|总统|发言人)[^的、“”对把将等]{2,8}$/;
const NOBODY =
  /^(?:这|那|此|它|可以|这也|这就|不|所|被|可|能|会|来|有人|不得不|也可以|应该|必须|要|为|以|从|是|只能|可以这样|客观|或者|甚至|如|诚如|正如|常|人们常|俗话|常言|古人云|有必要|值得|特别是|尤其|何|如何|怎么|将|正|让|使)$|(?:可以|不能|能够|应当|需要|所谓|就是|不|所|是)$/;

interface Words {
  start: number;
  end: number;
  direct: boolean;
}

/** What follows a verb: words in marks as many as follow each other, or the rest of the sentence. */
function wordsBehind({ text, outside, marks }: Reading, { end, joins }: SpeechVerb, sentence: Sentence, told: boolean): Words[] {
  const pause = /^\s?[,:]?\s*/.exec(outside.slice(end, end + 4))?.[0] ?? "";
  const start = end + pause.length;
  if (start >= sentence.end || /^[。;!?]/.test(outside[start] ?? "")) return [];
  if (pause === "" && outside[start] !== "“" && !joins) return [];
  const first = outside[start] === "“" ? markAt(marks, start) : null;
  if (first && pause === "" && !joins && !isWhole(text, outside, first)) return [];
  if (first && (pause.includes(":") || isWhole(text, outside, first))) return inMarks({ text, outside, marks } as Reading, first);
  if (told && /^\s*$/.test(outside.slice(start, sentence.end))) return [];
  return [{ start, end: sentence.end, direct: false }];
}

function inMarks({ text, outside, marks }: Reading, first: Marks): Words[] {
  const words: Words[] = [];
  for (let next: Marks | null = first; next; next = nextMarks(text, outside, marks, next))
    words.push({ start: next.start + 1, end: next.end, direct: true });
  return words;
}

/** “……”，“……”: words that one verb introduces. */
function nextMarks(text: string, outside: string, marks: readonly Marks[], { end }: Marks): Marks | null {
  const gap = /^”[,、;]?“/.exec(outside.slice(end, end + 3));
  const next = gap ? markAt(marks, end + gap[0].length - 1) : null;
  return next && isWhole(text, outside, next) ? next : null;
}

/** Shorter words in marks are a term that the reporter takes over (称会谈“富有成效”), unless they are a sentence. */
const SHORTEST = 8;

const TERM = /(?:倡议|理念|精神|方案|计划|战略|政策|思想|工程|行动|模式|原则|体系|制度|机制|主义|共识|路线|目标|关系|共同体)$/;

function isWhole(text: string, outside: string, { start, end }: Marks): boolean {
  const inner = text.slice(start + 1, end);
  return /^[,;。!?:、\s]?$/.test(outside[end + 1] ?? "") && (/[,。!?…]/.test(inner) || (inner.length >= SHORTEST && !TERM.test(inner)));
}

function markAt(marks: readonly Marks[], start: number): Marks | null {
  const found = lastBefore(marks, Number.POSITIVE_INFINITY);
  if (!found || found.start < start) return null;
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return marks[low]?.start === start ? (marks[low] ?? null) : null;
}

/** “……。” alone after somebody's words: they go on. */
function wordsWithoutVerb({ reading, before }: Around, sentence: Sentence): Attribution[] {
  const { outside, marks } = reading;
  const start = sentence.start + (/^\s*/.exec(outside.slice(sentence.start, sentence.start + 8))?.[0].length ?? 0);
  if (!before || outside[start] !== "“") return [];
  const mark = markAt(marks, start);
  if (!mark || (mark.closed && mark.end < sentence.end - 2)) return [];
  return [{ ...before, start: mark.start + 1, end: mark.end, direct: true }];
}

/** Cuts what was said where the reporter speaks again; words in marks behind a colon are a quotation of their own. */
function finished({ text, outside, marks }: Reading, attribution: Attribution): Attribution[] {
  if (attribution.direct) return [attribution];
  const said = outside.slice(attribution.start, attribution.end);
  const colon = /:\s?“/.exec(said);
  if (colon) {
    const mark = markAt(marks, attribution.start + colon.index + colon[0].length - 1);
    const reported = { ...attribution, end: attribution.start + colon.index };
    if (mark) return [reported, ...inMarks({ text, outside, marks }, mark).map((words) => ({ ...attribution, ...words }))];
  }
  const act = NEXT_ACT.exec(said);
  const end =
    attribution.start + text.slice(attribution.start, act ? attribution.start + act.index : attribution.end).replace(/(?:\s|&nbsp;)+$/, "").length;
  attribution.end = end;
  return end - attribution.start < 2 ? [] : [attribution];
}

function viaOf(sentence: string): string | null {
  const cited = CITED.exec(sentence)?.[1]?.trim();
  if (cited === undefined) return null;
  return agencyByName(cited)?.name ?? (/(?:社|报|台|网|新闻|媒体|周刊|杂志)$/.test(cited) ? cited : null);
}
