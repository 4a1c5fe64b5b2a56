/// <reference path="./opencc-dict.d.ts" />
import compatibility from "opencc-js/dict/CJK_Compatibility_Ideographs";
import hongKongVariants from "opencc-js/dict/HKVariants";
import hongKongPhrases from "opencc-js/dict/HKVariantsPhrases";
import characters from "opencc-js/dict/STCharacters";
import phrases from "opencc-js/dict/STPhrases";
import regionalPhrases from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import taiwanVariants from "opencc-js/dict/TWVariants";
import taiwanPhrases from "opencc-js/dict/TWVariantsPhrases";
import { type WordTable, wordTable } from "./word-table.ts";

/** Traditional as OpenCC spells it, as Taiwan does, as Hong Kong does. */
export type TraditionalScript = "hant" | "tw" | "hk";

/**
 * A function that makes Traditional text of Simplified: OpenCC's tables and its way (s2t, s2tw, s2hk): the longest phrase, else the
 * single character, then the region's own forms within each of these. The code points stay as many. The three share one table of phrases.
 */
export function traditionaliser(to: TraditionalScript): (text: string) => string {
  const { phrase, character, compatible } = shared();
  const inRegion = VARIANTS[to]();
  return (text) => {
    const normal = COMPATIBILITY.test(text) ? replaced(text, compatible) : text;
    let made = "";
    let between = 0;
    for (let at = 0; at < normal.length; ) {
      const found = phrase.at(normal, at);
      if (found === null) at += unmatchedLength(normal, at);
      else {
        if (between < at) made += inRegion(replaced(normal.slice(between, at), character));
        made += inRegion(found.replacement);
        at = found.end;
        between = at;
      }
    }
    return between < normal.length ? made + inRegion(replaced(normal.slice(between), character)) : made;
  };
}

/** Whether OpenCC has `word` as a phrase of its own. */
export function isPhrase(word: string): boolean {
  return shared().phrase.at(word, 0)?.end === word.length;
}

// Characters that Unicode has twice for the sake of older sets.
const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

interface Shared {
  phrase: WordTable;
  character: WordTable;
  compatible: WordTable;
}

let made: Shared | undefined;

function shared(): Shared {
  made ??= {
    phrase: wordTable([...pairs(phrases), ...pairs(regionalPhrases)]),
    character: wordTable(pairs(characters)),
    compatible: wordTable(pairs(compatibility)),
  };
  return made;
}

const VARIANTS: Record<TraditionalScript, () => (text: string) => string> = {
  hant: () => (text) => text,
  tw: () => replacer(wordTable([...pairs(taiwanPhrases), ...pairs(taiwanVariants)])),
  hk: () => replacer(wordTable([...pairs(hongKongPhrases), ...pairs(hongKongVariants)])),
};

function pairs(dictionary: string): [word: string, replacement: string][] {
  return dictionary.split("|").map((entry) => {
    const space = entry.indexOf(" ");
    return [entry.slice(0, space), entry.slice(space + 1)];
  });
}

const replacer = (table: WordTable) => (text: string) => replaced(text, table);

/** `text` with each word of the table replaced, the longest first; all else as it is. */
function replaced(text: string, table: WordTable): string {
  let made = "";
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const found = table.at(text, at);
    if (found === null) at += unmatchedLength(text, at);
    else {
      made += text.slice(copied, at) + found.replacement;
      at = found.end;
      copied = at;
    }
  }
  return copied === 0 ? text : made + text.slice(copied);
}

/** A character described by its parts (⿰氵汉) stays as it is, parts and all. */
function unmatchedLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x2ff0 || unit > 0x2fff) return unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
  let end = at + 1;
  for (let parts = unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2; parts > 0; parts--) {
    if (end >= text.length) return 1;
    end += unmatchedLength(text, end);
  }
  return end - at;
}
