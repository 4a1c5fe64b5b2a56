const UNSEEN = /[\s\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * 字数: visible characters without spaces. A Han character, a punctuation mark, a letter and a digit count one each;
 * spaces, control characters, zero-width ones and marks that sit on another character count nothing.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.replace(UNSEEN, "")) count++;
  return count;
}
