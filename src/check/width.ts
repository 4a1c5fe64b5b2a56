import type { Mark } from "./mark.ts";
import type { Reading } from "./reading.ts";

const FULL: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！", ".": "。", "(": "（", ")": "）" };
/** A half-width mark between Chinese on both sides, or behind Chinese where the paragraph or a space follows. */
const HALF = /(?<=[\p{Script=Han}”’》」』）】])[,:;?!.](?=[\p{Script=Han}“‘《「『（【]|\s|$)/gu;
/** The same around digits, where no number goes on: 增长5.2%,其中. */
const HALF_BESIDE_DIGIT = /(?<=[\d%℃])[,;](?=\p{Script=Han})|(?<=\p{Script=Han})[,;](?=\d)/gu;
/** Brackets of one width around Chinese; no bracket within. */
const BRACKETS = /([(（])([^()（）]{1,200})([)）])/g;
/** ％ is usual, and left. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:\uff0e[\uff10-\uff19]+)?/g;
/** Marks of a paragraph from which on they are shown as one. */
const MANY = 4;
const HAN = /\p{Script=Han}/u;
const ADDRESS = /https?:\/\/|www\.|@/;

/** Half-width punctuation between Chinese characters, full-width digits and letters. */
export function checkWidth({ passages }: Reading): Mark[] {
  return passages.flatMap(({ text, paragraph }) => {
    const half = ADDRESS.test(text)
      ? []
      : [...text.matchAll(HALF), ...text.matchAll(HALF_BESIDE_DIGIT)].map(({ 0: sign, index }) => ({ sign, index }));
    const brackets = [...text.matchAll(BRACKETS)]
      .filter(({ 2: inside = "" }) => HAN.test(inside))
      .flatMap(({ 0: all, 1: open = "", 3: close = "", index }) => [
        { sign: open, index },
        { sign: close, index: index + all.length - 1 },
      ])
      .filter(({ sign }) => sign in FULL);
    const wide = [...text.matchAll(WIDE)];
    return [
      ...together(
        text,
        paragraph,
        [...half, ...brackets].map(({ index }) => index).sort((a, b) => a - b),
      ),
      ...wide.map(({ 0: run, index }) => mark("full-width", paragraph, index, index + run.length, run.normalize("NFKC"))),
    ];
  });
}

/** A paragraph set in half-width throughout is one mark: nobody wants to mend it comma by comma. */
function together(text: string, paragraph: number, places: readonly number[]): Mark[] {
  const full = (at: number) => FULL[text[at] ?? ""] ?? "";
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (places.length < MANY) return places.map((at) => mark("half-width", paragraph, at, at + 1, full(at)));
  const fix = Array.from({ length: last + 1 - first }, (_, i) => (places.includes(first + i) ? full(first + i) : text[first + i])).join("");
  return [mark("half-width", paragraph, first, last + 1, fix)];
}

function mark(message: "half-width" | "full-width", paragraph: number, from: number, to: number, fix: string): Mark {
  return { rule: "width", message, values: {}, paragraph, from, to, severity: "error", fix, seen: null };
}
