import { Refused } from "../../core/refused.ts";

/** What an editor says of an asset. */
export interface AssetWords {
  caption: string;
  credit: string;
  rights: string;
  alt: string;
  /** Shares of width and height, 0…1. */
  focal: { x: number; y: number };
  usageTerms: string | null;
  /** UTC ms from which on it may not be newly published, or null. */
  expiresAt: number | null;
}

const REQUIRED = [
  ["caption", "a caption", "图片说明"],
  ["credit", "a credit", "署名"],
  ["rights", "its rights", "版权说明"],
] as const;

/** The same without blanks at its ends. @throws {Refused} "invalid" where caption, credit or rights are missing */
export function checkedWords(words: AssetWords): AssetWords {
  for (const [field, name, zh] of REQUIRED) {
    if (words[field].trim() === "") throw new Refused("invalid", `An asset needs ${name}.`, `媒资必须填写${zh}。`);
  }
  const { caption, credit, rights, alt, usageTerms } = words;
  return { ...words, caption: caption.trim(), credit: credit.trim(), rights: rights.trim(), alt: alt.trim(), usageTerms: usageTerms?.trim() || null };
}
