import { Refused } from "../../core/refused.ts";

/** What a note says. @throws {Refused} "invalid" where it says nothing */
export function noteText(text: string): string {
  if (text.trim() === "") throw new Refused("invalid", "A note says something.", "批注不能为空。");
  return text.trim();
}
