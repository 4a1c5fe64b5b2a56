import { fold } from "../../text/fold.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { hashOf } from "../hash-of.ts";
import { NATIONS } from "../nations.ts";
import { type Named, namedIn } from "./named.ts";
import { termsOf } from "./terms-of.ts";
import { toldDays } from "./told-days.ts";

/** A dispatch, or a report that is one, to be grouped; plain text in any script. */
export interface Groupable {
  id: string;
  headline: string | null;
  body: string;
  /** UTC ms; null where nothing is known, and then its arrival counts. */
  published: number | null;
  /** BCP 47, or null. */
  language: string | null;
  /** The report or article of which it is a part among others. */
  digest?: string | null;
}

/** What is kept of a report to group it by: plain data, about 1 KB as JSON, never more than 2 KB. */
export interface ReportFeatures extends Named {
  id: string;
  published: number | null;
  /** `zh`, `ru`…: reports of two languages are never weighed against each other. */
  language: string | null;
  digest: string | null;
  /** A title without a text: it is told which event it may belong to, and starts or feeds none. */
  isTitle: boolean;
  hasHeadline: boolean;
  /** Its headline without numbers, column marks and punctuation, as a hash; null where it has none. */
  title: number | null;
  /** Codes of words and of pairs, as base64 of 32-bit numbers. */
  words: string;
  pairs: string;
  /** Days of a month that headline and opening tell of. */
  days: number[];
  /** Countries of the headline and the opening, and all. */
  headNames: string[];
  names: string[];
}

/** Letters of a body below which a report is a title with nothing behind it. */
const LEAST_BODY = 20;
/** Code units that are read of a headline, of a body, and of a body for what stands at its head where there is no headline. */
const READ = 1_500;
const HEAD = 80;
/** Countries of a body that names none in its head stand for it where they are as few. */
const FEW = 2;
const MOST_HEAD_NAMES = 8;
const MOST_NAMES = 24;

/**
 * What is kept of a report. Only its beginning is read, so that the cost is bounded.
 * @param table whose names are known
 */
export function reportFeatures(report: Groupable, table: NameTable): ReportFeatures {
  const { id, published, language, digest = null } = report;
  const written = { headline: (report.headline ?? "").slice(0, READ), body: report.body.slice(0, READ) };
  const [headline, body] = [fold(written.headline), fold(written.body)];
  const { words, pairs } = termsOf(headline, body);
  const countries = countriesIn(`${headline}\n${body}`);
  return {
    id,
    published,
    language,
    digest,
    isTitle: body.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_BODY,
    hasHeadline: headline !== "",
    title: titleOf(headline),
    words: encoded(words),
    pairs: encoded(pairs),
    days: toldDays(`${headline}\n${body.slice(0, HEAD)}`),
    headNames: countriesOfHead(headline, body).slice(0, MOST_HEAD_NAMES),
    names: countries.slice(0, MOST_NAMES),
    ...namedIn(written, { headline, body }, table),
  };
}

/** A Chinese report names the first where it tells of anybody, and means two continents by the other. */
const NO_SIGNS = new Set(["中国", "中非"]);

/** Of the headline, or of the opening where that names none; of the whole where that names none and the whole names few. */
function countriesOfHead(headline: string, body: string): string[] {
  const [ofHeadline, ofOpening, all] = [headline, body.slice(0, HEAD), body].map(countriesIn) as [string[], string[], string[]];
  if (ofHeadline.length > 0) return ofHeadline;
  if (ofOpening.length > 0) return ofOpening;
  return all.length <= FEW ? all : [];
}

function countriesIn(text: string): string[] {
  return [...new Set(text.match(NATIONS) ?? [])].filter((name) => !NO_SIGNS.has(name));
}

function titleOf(headline: string): number | null {
  // bounded: a run of anything but the closing mark, once, at the start
  const bare = headline.replace(/^【[^】]*】/, "").replace(/[^\p{L}]/gu, "");
  return bare === "" ? null : hashOf(bare);
}

function encoded(codes: Uint32Array): string {
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [i, code] of codes.entries()) bytes.writeUInt32BE(code, i * 4);
  return bytes.toString("base64");
}
