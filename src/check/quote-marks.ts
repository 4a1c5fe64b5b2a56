import type { Mark } from "./mark.ts";
import type { MessageId } from "./messages.ts";
import type { Reading } from "./reading.ts";

const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "【": "】",
  "(": ")",
};
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]): [string, string] => [close, open]));
const SIGNS = /[“”‘’「」『』《》〈〉（）【】()"']/g;
/** What may stand before a bracket that numbers an item, nothing but a mark before it. */
const NUMBERING = /(?:^|[\s；;，,。：:])[\da-z一二三四五六七八九十]{1,3}$/i;
const SENTENCE_END = /[。！？]/;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;
/** What a paragraph may begin with that goes on with the quotation of the one before. */
const GOES_ON = /^\s*[“「『‘]/;

interface Open {
  sign: string;
  at: number;
  /** Within another of its own kind. */
  isInside: boolean;
}

/** Quotation marks and brackets without their pair, crossed, or straight in Chinese text. A quotation may go on over paragraphs that each begin with its mark. */
export function checkQuoteMarks({ passages }: Reading): Mark[] {
  return passages.flatMap(({ text, paragraph }, i) => {
    if (!HAN.test(text)) return [];
    return marksIn(text, GOES_ON.test(passages[i + 1]?.text ?? "")).map((found) => ({ ...found, paragraph }));
  });
}

type Found = Omit<Mark, "paragraph">;

function marksIn(text: string, goesOn: boolean): Found[] {
  const found: Found[] = [];
  const open: Open[] = [];
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (isLetter(text, index, sign)) continue;
    if (sign === '"' || sign === "'") found.push(straight(index, sign, open));
    else if (CLOSING[sign] !== undefined) {
      const outer = open.at(-1)?.sign === sign ? open.at(-1) : undefined;
      const isInside = outer !== undefined && closesLeft(text, index, sign) > 0;
      if (outer && !isInside) {
        open.pop();
        found.push(unclosed(text, outer, index));
      }
      open.push({ sign, at: index, isInside });
    } else found.push(...close(text, index, sign, open, end));
    end = index + 1;
  }
  for (const [i, { sign, at }] of open.entries()) {
    const isKept = goesOn && /[“‘「『]/.test(sign);
    if (!isKept) found.push(unclosed(text, { sign, at }, open[i + 1]?.at ?? text.length));
  }
  return found;
}

/** Apostrophes, and signs of measure: 5' and 27". */
function isLetter(text: string, at: number, sign: string): boolean {
  if (sign !== "’" && sign !== "'" && sign !== '"') return false;
  const before = text[at - 1] ?? "";
  if (sign === '"') return /\d/.test(before);
  return WORD.test(before) && WORD.test(text[at + 1] ?? "");
}

/** A straight mark stands for the one that is due. */
function straight(at: number, sign: string, open: Open[]): Found {
  const curly = sign === '"' ? "“" : "‘";
  const isClosing = open.at(-1)?.sign === curly;
  if (isClosing) open.pop();
  else open.push({ sign: curly, at, isInside: false });
  return { ...mark("quote-straight", at, at + 1, { here: sign }), fix: isClosing ? (CLOSING[curly] ?? null) : curly };
}

function close(text: string, at: number, sign: string, open: Open[], end: number): Found[] {
  const opener = isBracket(sign) ? bracketOf(open) : OPENING.get(sign);
  const depth = open.map(({ sign: each }) => each).lastIndexOf(opener ?? "");
  if (depth >= 0) {
    const [closed, ...left] = open.splice(depth);
    const nested = closed?.isInside ? [{ ...mark("quote-nested", closed.at, at + 1, {}), severity: "doubt" as const }] : [];
    return [...nested, ...left.map((each) => unclosed(text, each, at))];
  }
  const top = open.at(-1);
  if (top && /[“‘「『]/.test(top.sign) && /[”’」』]/.test(sign)) {
    open.pop();
    // which of the two is wrong nobody knows: both, with what is between
    const fix = text.slice(top.at, at) + (CLOSING[top.sign] ?? "");
    return [{ ...mark("quote-crossed", top.at, at + 1, { here: sign, there: top.sign }), fix }];
  }
  // 1) and a） number a list
  if (isBracket(sign) && NUMBERING.test(text.slice(Math.max(0, at - 4), at))) return [];
  return [mark("quote-unopened", Math.min(end, at), at + 1, { here: sign })];
}

/** From the mark to where it should be closed at the latest: brackets seldom hold a whole sentence. */
function unclosed(text: string, { sign, at }: Pick<Open, "sign" | "at">, to: number): Found {
  const sentence = sign === "（" || sign === "(" ? text.slice(at, to).search(SENTENCE_END) : -1;
  return mark("quote-unclosed", at, sentence < 0 ? to : at + sentence + 1, { here: sign });
}

/** How many more of its kind are closed than opened from `at` on. */
function closesLeft(text: string, at: number, sign: string): number {
  const rest = text.slice(at);
  return rest.split(CLOSING[sign] ?? "").length - rest.split(sign).length;
}

function isBracket(sign: string): boolean {
  return sign === ")" || sign === "）";
}

/** Half-width and full-width brackets close each other: their width is another rule's. */
function bracketOf(open: readonly Open[]): string | undefined {
  return open.findLast(({ sign }) => sign === "(" || sign === "（")?.sign;
}

function mark(message: MessageId, from: number, to: number, values: Mark["values"]): Found {
  return { rule: "quote-marks", message, from, to, values, severity: "error", fix: null, seen: null };
}
