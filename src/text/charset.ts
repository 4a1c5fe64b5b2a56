import { analyse } from "chardet";

/** Bytes at the start of a page in which a declaration is looked for; saved pages may carry a prologue before `<html>`. */
const DECLARED_WITHIN = 8192;
/** Bytes that are shown to the detector: enough for its statistics, and it is slow. */
const DETECTED_WITHIN = 65_536;

/**
 * A page's text. UTF-8 where the bytes are valid UTF-8, else the declared charset where they make sense in it, else what
 * the bytes look like. A declaration that the bytes contradict is not believed.
 * @param http charset of the Content-Type header, or null
 */
export function decode(bytes: Uint8Array, http: string | null = null): string {
  const utf8 = textIn(byteOrderMark(bytes) ?? "utf-8", bytes, true);
  if (utf8 !== null) return utf8;
  return sensible(bytes, http);
}

/** UTF-16 by its byte order mark, or by a "<" at the start of a document that has none. */
function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  return null;
}

function textIn(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null; // not that charset, or a label that nobody knows
  }
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  return /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,30})/i.exec(head)?.[1] ?? /encoding=["']([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}

function decoderLabel(label: string): string {
  const name = label.trim().toLowerCase();
  return /^(?:gb|x-gbk|cp936|euc-cn|hz)/.test(name) ? "gb18030" : name; // GB 18030 contains all the others
}

/** Labels to try, one after the other: the detector is slow, and most pages state the truth. */
function* candidates(bytes: Uint8Array, http: string | null): Generator<string> {
  for (const label of [http, declared(bytes)]) if (label) yield decoderLabel(label);
  yield* analyse(bytes.subarray(0, DETECTED_WITHIN))
    .slice(0, 3)
    .map((guess) => decoderLabel(guess.name));
  yield* ["gb18030", "big5", "utf-8"];
}

/** The text in the first charset in which the bytes make sense; where they do in none (a damaged page), the one with the least damage. */
function sensible(bytes: Uint8Array, http: string | null): string {
  let best = { text: "", harm: Number.POSITIVE_INFINITY };
  const tried = new Set<string>();
  for (const label of candidates(bytes, http)) {
    if (tried.has(label)) continue;
    tried.add(label);
    const text = textIn(label, bytes, false);
    if (text === null) continue;
    const harm = harmOf(text);
    if (harm < TOLERATED) return text;
    if (harm < best.harm) best = { text, harm };
  }
  return best.text;
}

/**
 * Share of characters that a right decoding would not have: broken ones, private ones, and, in Chinese text, a lack of the
 * characters that make up a quarter of any Chinese page.
 */
function harmOf(text: string): number {
  const sample = text.slice(0, DETECTED_WITHIN);
  const broken = sample.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0;
  const accented = sample.match(/[\u00a1-\u00ff]{3,9}/g)?.length ?? 0; // three in a row are two-byte characters read as Latin ones
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const foreign = han > 20 && (sample.match(EVERYDAY)?.length ?? 0) < han * 0.04 ? han : 0;
  return (broken + accented + foreign) / (sample.length + 1);
}

/** Damaged characters in a hundred that a page may have and still be believed: a saved page cut inside a character has one. */
const TOLERATED = 0.005;
const EVERYDAY = /[的一是不了在人有中大年上这個个为為和国國来來会會新时時日月地出]/g;
