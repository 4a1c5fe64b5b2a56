import { Refused } from "../../core/refused.ts";
import type { Reader } from "../readers/reader-of.ts";

/** What a reader is told whom an editor keeps from writing here. */
export const BLOCKED = "您的账号已被停止发言；如有疑问，请与本站联系。";

/** @throws {Refused} "not-allowed" for such a reader */
export function requireMayWrite({ isBlocked }: Reader): void {
  if (isBlocked) throw new Refused("not-allowed", "You may not write here for now.", BLOCKED);
}
