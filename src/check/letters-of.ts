/** A text's letters, digits and Han characters alone, with the place of each. */
export interface Letters {
  text: string;
  /** By the index in `text`, the index in what was read. */
  places: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** What of `plain` from `from` to `to` is said, not punctuation. */
export function lettersOf(plain: string, from = 0, to = plain.length): Letters {
  const places: number[] = [];
  let text = "";
  for (let at = from; at < to; at++) {
    const unit = plain[at] ?? "";
    if (!LETTER.test(unit) && !isSurrogate(unit)) continue;
    text += unit;
    places.push(at);
  }
  return { text, places };
}

function isSurrogate(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff;
}
