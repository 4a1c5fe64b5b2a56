import { z } from "@hono/zod-openapi";

/** A text of at most `most` UTF-16 units, without what no database keeps: NUL, and halves of characters. */
export function line(most: number) {
  return z
    .string()
    .max(most)
    .refine(isStorable, "含有无法保存的字符（NUL 或半个字符） It holds characters that cannot be kept (NUL, or half a character).");
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
