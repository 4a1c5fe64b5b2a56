import { fold } from "../../text/fold.ts";
import { termsOf } from "./terms-of.ts";

/** A dispatch, or a report that is one, to be grouped; plain text in any script. */
export interface Groupable {
  id: string;
  headline: string | null;
  body: string;
  /** UTC ms; null where nothing is known, and then its arrival counts. */
  published: number | null;
  /** Whom it comes from, by id or name. */
  source: string | null;
  /** BCP 47, or null. */
  language: string | null;
  /** Ids of the people and of the places and organisations that a table of names knows. */
  people?: readonly string[];
  places?: readonly string[];
}

/** What is kept of a report to group it by: plain data, about 1 KB as JSON, never more than 2 KB. */
export interface ReportFeatures {
  id: string;
  published: number | null;
  source: string | null;
  language: string | null;
  /** A title without a text: it is told which event it may belong to, and starts or feeds none. */
  isTitle: boolean;
  /** Codes of words and pairs, as base64 of 32-bit numbers. */
  words: string;
  pairs: string;
  people: string[];
  places: string[];
}

/** Letters of a body below which a report is a title with nothing behind it. */
const LEAST_BODY = 20;
/** Names kept of a kind. */
const MOST_NAMES = 16;

/** What is kept of a report. Only its beginning is read, so that the cost is bounded. */
export function reportFeatures({ id, headline, body, published, source, language, people = [], places = [] }: Groupable): ReportFeatures {
  const { words, pairs } = termsOf(headline ?? "", body);
  return {
    id,
    published,
    source,
    language,
    isTitle: fold(body.slice(0, 400)).replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_BODY,
    words: encoded(words),
    pairs: encoded(pairs),
    people: people.slice(0, MOST_NAMES),
    places: places.slice(0, MOST_NAMES),
  };
}

function encoded(codes: Uint32Array): string {
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [i, code] of codes.entries()) bytes.writeUInt32BE(code, i * 4);
  return bytes.toString("base64");
}

/** @param text what `reportFeatures` wrote */
export function decoded(text: string): Uint32Array {
  const bytes = Buffer.from(text, "base64");
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32BE(i * 4));
}
