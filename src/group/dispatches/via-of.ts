import { agenciesAt } from "../../text/agency-at.ts";
import { toMainlandWords } from "../../text/mainland-words.ts";
import { toPlainForms } from "../../text/plain-digits.ts";

/** Characters of a sentence's start in which an agency may be cited. */
const LOOKED_AT = 48;
/** Characters of a paragraph whose sentences are looked at. */
const LONGEST = 4000;
/** Starts of sentences looked at in a paragraph. */
const MOST_SENTENCES = 20;
const CITING = /^(?:另?据|综合|援引|引述|引用)/;
// What an agency does when it is cited, close behind its name: 俄新社援引…, 据埃菲社马德里6月15日报道.
const CITED = /^(?:网站|官网|客户端)?[^，。；：！？“”,;:!?]{0,16}?(?:援引|引述|引用|报道|报导|消息|电|称|说|表示|披露)/;
const CITES_OTHERS = /^(?:网站|官网|客户端)?(?:(?:日前|近日|当天|\d{1,2}日)?(?:援引|引述|引用))/;

// What both have in them.
const TELLS = /援引|引述|引用|报道|报导|消息|电|称|说|表示|披露/;
const CITES = /援引|引述|引用/;

/**
 * The agency that a text cites for what it tells, or null: at a paragraph's or sentence's start, 俄新社援引…的话说, 据路透社报道.
 * Only names of the table count, and never `own`, whose text it is.
 */
export function viaOf(paragraphs: readonly string[], own: string | null): string | null {
  for (const paragraph of paragraphs) {
    for (const sentence of sentenceStarts(paragraph)) {
      const name = citedAt(sentence);
      if (name !== null && name !== own) return name;
    }
  }
  return null;
}

function citedAt(sentence: string): string | null {
  const text = sentence.trimStart();
  const citing = CITING.exec(text)?.[0] ?? "";
  const rest = text.slice(citing.length);
  if (!(citing ? TELLS : CITES).test(rest)) return null; // as most sentences: no need to look for a name
  const agency = agenciesAt(rest).find(({ known, name }) => known && name !== null);
  if (!agency) return null;
  const behind = rest.slice(agency.end);
  return (citing ? CITED : CITES_OTHERS).test(behind) ? agency.name : null;
}

function sentenceStarts(paragraph: string): string[] {
  const starts = [0, ...Array.from(paragraph.slice(0, LONGEST).matchAll(/[。！？][”’」』]?/g), ({ 0: mark, index }) => index + mark.length)];
  const text = toMainlandWords(toPlainForms(paragraph.slice(0, LONGEST + LOOKED_AT))); // one character for one
  return starts.slice(0, MOST_SENTENCES).map((start) => text.slice(start, start + LOOKED_AT));
}
