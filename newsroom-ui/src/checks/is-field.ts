import type { CheckMark } from "./use-checks.ts";

/** Whether a mark is about a field that a reprint lacks and not about words of the text; `words` is then its message. */
export function isField({ rule, paragraph }: Pick<CheckMark, "rule" | "paragraph">): boolean {
  return rule === "reprint" && paragraph < 0;
}
