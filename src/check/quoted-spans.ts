/** Words between quotation marks or those of titles, without the marks. */
export interface QuotedSpan {
  from: number;
  to: number;
  isTitle: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "「": "」", "《": "》" };
const SIGNS = /[“”「」《》]/g;

/** Outermost quotations and titles of works, in order; marks without their pair begin none. */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { sign: string; at: number; depth: number } | null = null;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (open === null) {
      if (PAIRS[sign] !== undefined) open = { sign, at: index, depth: 0 };
    } else if (sign === open.sign) open.depth++;
    else if (sign === PAIRS[open.sign]) {
      if (open.depth-- > 0) continue;
      spans.push({ from: open.at + 1, to: index, isTitle: open.sign === "《" });
      open = null;
    }
  }
  return spans;
}
